// To be imported before anything of n8n: its log reads its settings once, and takes hold of the console
// then. Here it tells all.
import { readable } from './planted.mts';

process.env.N8N_LOG_LEVEL = 'debug';

let text = '';

const add = (...parts: unknown[]): true => {
	text += `${parts.map((part) => (typeof part === 'string' ? part : readable(part))).join(' ')}\n`;
	return true;
};

/** What console and n8n's log write to: in a worker of jest that is not the process's own. */
const { _stdout: out, _stderr: err } = console as unknown as Record<
	'_stdout' | '_stderr',
	NodeJS.WriteStream
>;

const spies = [
	...(['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
		jest.spyOn(console, name).mockImplementation(add),
	),
	...[...new Set([out, err, process.stdout, process.stderr])].map((stream) =>
		jest.spyOn(stream, 'write').mockImplementation(add),
	),
];

/** Takes out what was written anywhere since the last time, by n8n's log too. None of it is shown. */
export function takeLogs(): string {
	const taken = text;
	text = '';
	return taken;
}

/** Lets everybody write again. */
export function stopLogs(): void {
	for (const spy of spies) spy.mockRestore();
}
