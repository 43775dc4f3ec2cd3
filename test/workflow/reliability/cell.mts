import { credentialFor, runPayPal } from '../../support/payPal.mts';
import type { RunResult } from '../../support/runNode.mts';
import type { SandboxUnderTest } from '../../support/sandbox.mts';
import type { CallKind } from './calls.mts';
import type { FaultRow, Mode } from './faults.mts';

/** What came of one call under one fault. */
export interface Cell {
	readonly result: RunResult;
	/** Items that the node says are done. */
	readonly done: number[];
	/** Whether the node says that PayPal may have done the failed item. */
	readonly mayBeDone: boolean;
	/** How often each item was done during the run; undefined for what changes nothing. */
	readonly effects?: number[];
	/** Calls to the API, those for tokens left out. */
	readonly calls: number;
}

/** The item that faults strike, where items have paths of their own. */
const STRUCK = 1;
let runs = 0;
const FOR_EVER = 1_000_000;

async function setFault(
	sandbox: SandboxUnderTest,
	call: CallKind,
	{ fault }: FaultRow,
	mode: Mode,
): Promise<void> {
	const { method } = call;
	const all = { method, path: call.path() };
	// A delay of nothing: a fault that does no harm, and uses up the calls that are spared.
	if (call.spared > 0) {
		await sandbox.admin('POST', 'faults', { ...all, kind: 'slow', delayMs: 0, times: call.spared });
	}
	const path = call.path(STRUCK);
	const faults = {
		once: { path, times: 1 },
		always: { path, times: FOR_EVER },
		'half of the calls': { path: all.path, rate: 0.5 },
	}[mode];
	await sandbox.admin('POST', 'faults', { method, ...faults, ...fault });
}

/** The items in ranges such as `0-2, 5`, as the node's error names them. */
const inRanges = (text: string): number[] =>
	text.split(', ').flatMap((range) => {
		const [first = 0, last = first] = range.split('-').map(Number);
		return Array.from({ length: last - first + 1 }, (_, n) => first + n);
	});

function doneBy({ items, error }: RunResult): number[] {
	if (error !== undefined) {
		const named = / done \(items? ([^)]*)\)/.exec(String(error.description))?.[1];
		return named === undefined ? [] : inRanges(named);
	}
	return [...new Set(items.map(({ pairedItem }) => (pairedItem as { item: number }).item))];
}

/** Runs one call of the node under one fault, and reads from the sandbox's state what came of it. */
export async function runCell(
	sandbox: SandboxUnderTest,
	call: CallKind,
	row: FaultRow,
	mode: Mode,
	tries: number | undefined,
): Promise<Cell> {
	const before = await call.effects?.();
	await sandbox.admin('DELETE', 'requests');
	await setFault(sandbox, call, row, mode);
	const result = await runPayPal(
		sandbox,
		call.operation,
		{ ...call.parameters, options: { maxWait: 5, maxConcurrency: 1 } },
		{
			// A client of its own: a token that it loses must not be the one of this test's calls.
			credentials: credentialFor(sandbox, { clientId: `node-${++runs}` }),
			items: call.items,
			...(tries === undefined ? {} : { tries }),
		},
	);
	await sandbox.admin('DELETE', 'faults');
	const calls = sandbox.requests().filter(({ path }) => !path.startsWith('/v1/oauth2/')).length;
	const after = await call.effects?.();
	const details = result.error?.context.data as { mayBeDone?: boolean } | undefined;
	return {
		result,
		done: doneBy(result),
		mayBeDone: details?.mayBeDone === true,
		...(before && after && { effects: after.map((count, n) => count - (before[n] ?? 0)) }),
		calls,
	};
}
