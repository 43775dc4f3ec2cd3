// Jest loads this file itself, and cannot read TypeScript modules there.
import 'tsx';

export default async () => {
	const { default: prepare } = await import('./prepare.mts');
	await prepare();
};
