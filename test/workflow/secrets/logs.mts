// To be imported before anything of n8n, which reads its settings once: its log tells all, here.
process.env.N8N_LOG_LEVEL = 'debug';

import { readable } from './planted.mts';

/** Collects what is written anywhere, by n8n's logger too, and shows none of it. */
export function collectLogs(): { take(): string; stop(): void } {
	let text = '';
	const add = (...parts: unknown[]): true => {
		text += `${parts.map((part) => (typeof part === 'string' ? part : readable(part))).join(' ')}\n`;
		return true;
	};
	const spies = [
		...(['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
			jest.spyOn(console, name).mockImplementation(add),
		),
		jest.spyOn(process.stdout, 'write').mockImplementation(add),
		jest.spyOn(process.stderr, 'write').mockImplementation(add),
	];
	return {
		take: () => {
			const taken = text;
			text = '';
			return taken;
		},
		stop: () => {
			for (const spy of spies) spy.mockRestore();
		},
	};
}
