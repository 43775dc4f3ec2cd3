// Must be imported before n8n: its logger reads its settings and takes its reference to the console only
// once. Here it logs everything.
import { readable } from './planted.mts';

process.env.N8N_LOG_LEVEL = 'debug';

let text = '';

const add = (...parts: unknown[]): true => {
	text += `${parts.map((part) => (typeof part === 'string' ? part : readable(part))).join(' ')}\n`;
	return true;
};

/** The streams of the console and n8n's logger: in a jest worker, these are not those of the process. */
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

/** Returns everything that was written since the previous call, also by n8n's logger. Nothing of it is displayed. */
export function takeLogs(): string {
	const taken = text;
	text = '';
	return taken;
}

/** Restores the streams. */
export function stopLogs(): void {
	for (const spy of spies) spy.mockRestore();
}
