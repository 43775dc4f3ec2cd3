import { credentialFor, runPayPal } from '../../support/payPal.mts';
import type { RunResult } from '../../support/runNode.mts';
import type { SandboxUnderTest } from '../../support/sandbox.mts';
import type { CallKind } from './calls.mts';
import type { FaultRow, Mode } from './faults.mts';

/** The result of one call under one fault. */
export interface Cell {
	readonly result: RunResult;
	/** Number of items that the node reports as done. */
	readonly done: number[];
	/** Whether the node reports that PayPal may have done the failed item. */
	readonly mayBeDone: boolean;
	/** How often each item was done during the run; undefined for reads. */
	readonly effects?: number[];
	/** Number of calls to the API, excluding those for tokens. */
	readonly calls: number;
}

/** The item that faults affect, if each item has its own path. */
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
	// A delay of zero: a harmless fault that uses up the calls before the real one.
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

/** Parses item ranges such as `0-2, 5` from the node's error. */
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

/** Runs one call of the node under one fault, and reads the result from the sandbox's state. */
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
			// A separate client: a token that it loses must not be the one of this test's own calls.
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
