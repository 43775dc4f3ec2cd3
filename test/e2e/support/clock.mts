/** Preloaded into n8n: all that reads the time is told a later one. */
const ahead = (ms: number): string => `
	const now = () => Date.now() + ${ms};
	const { Date } = globalThis;
	globalThis.Date = new Proxy(Date, {
		construct: (target, args, self) =>
			Reflect.construct(target, args.length === 0 ? [now()] : args, self),
		get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
	});
`;

/** For n8n's environment: its clock is ahead of this machine's by so many milliseconds. */
export const clockAhead = (ms: number): { readonly NODE_OPTIONS: string } => ({
	NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(ahead(ms))}`,
});
