import { listed } from '../../test/catalogue/operations.mts';
import type { WireRequest } from '../../test/support/capture.mts';
import {
	openWorkbench,
	send,
	sendFilled,
	subjectsOf,
	type Sent,
	type Workbench,
} from '../../test/support/fill/exercise.mts';
import { render, type Stored } from '../../test/support/fill/tree.mts';

/** Stored parameters of one operation. */
export interface StoredInput {
	/** `resource.operation` */
	readonly name: string;
	readonly fullness: string;
	readonly parameters: Stored;
}

async function withWorkbench<T>(work: (bench: Workbench) => Promise<T>): Promise<T> {
	const bench = await openWorkbench();
	try {
		return await work(bench);
	} finally {
		await bench.capture.stop();
	}
}

/** The inputs that every operation is tried with. */
export const inputsOf = async (): Promise<StoredInput[]> =>
	await withWorkbench(async (bench) => {
		const inputs: StoredInput[] = [];
		for (const subject of subjectsOf(listed)) {
			const sent: Sent[] = [];
			for (const fullness of ['smallest', 'sparse', 'fullest'] as const) {
				sent.push(...(await sendFilled(subject, bench, fullness)));
			}
			const { name } = subject;
			inputs.push(
				...sent.map(({ fullness, tree }) => ({ name, fullness, parameters: render(tree) })),
			);
		}
		return inputs;
	});

/** Values that differ from run to run without meaning anything. */
const UNTOLD = new Set(['host', 'connection']);

function print({ method, path, query, headers, body }: WireRequest): string[] {
	const told = Object.entries(headers)
		.filter(([name]) => !UNTOLD.has(name))
		// The boundary of a multipart body is random.
		.map(([name, value]) => `${name}: ${value.replace(/boundary=.*/, 'boundary=')}`);
	return [
		`${method} ${path} ${JSON.stringify(query)}`,
		...told.sort().map((line) => `\t${line}`),
		...(body === undefined ? [] : [`\t${JSON.stringify(body, null, 1).replaceAll('\n', '\n\t')}`]),
	];
}

/** What the node sends for each input, or why it refuses. */
export const requestsOf = async (inputs: readonly StoredInput[]): Promise<string[]> =>
	await withWorkbench(async (bench) => {
		const subjects = new Map(subjectsOf(listed).map((subject) => [subject.name, subject]));
		const lines: string[] = [];
		for (const [index, { name, fullness, parameters }] of inputs.entries()) {
			const subject = subjects.get(name);
			lines.push(`# ${name} ${fullness} ${index}`);
			if (subject === undefined) lines.push('is gone');
			else {
				try {
					lines.push(...print(await send(subject, bench, parameters)));
				} catch (error) {
					lines.push(`refused: ${(error as Error).message}`);
				}
			}
		}
		return lines;
	});
