import 'tsx';

export default async () => {
	const { default: tidy } = await import('./tidy.mts');
	await tidy();
};
