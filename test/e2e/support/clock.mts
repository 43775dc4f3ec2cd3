/** Preloaded into n8n: everything that reads the time gets a later one. */
const ahead = (ms: number): string => `
	const present = Date.now;
	Date.now = () => present() + ${ms};
	globalThis.Date = new Proxy(Date, {
		construct: (target, args, self) =>
			Reflect.construct(target, args.length === 0 ? [target.now()] : args, self),
	});
`;

/** For n8n's environment: its clock is ahead of this machine's by so many milliseconds. */
export const clockAhead = (ms: number): { readonly NODE_OPTIONS: string } => ({
	NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(ahead(ms))}`,
});
