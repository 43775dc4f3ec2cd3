import { runInWorkflow } from '../../support/workflow.mts';
import { PayPal } from './built.mts';
import type { ReadTransactions, TransactionReading } from './messages.mts';
import { credentialFor } from './orders.mts';

const MB = 1024 * 1024;

/** With a limit, the node does not fetch a window before it is known to be needed. */
const NO_LIMIT_BUT_ONE_BY_ONE = 10_000_000;

export async function readTransactions(job: ReadTransactions): Promise<TransactionReading> {
	const node = new PayPal();
	globalThis.gc?.();
	const idleMb = process.memoryUsage.rss() / MB;
	const cpu = process.cpuUsage();
	const started = performance.now();
	const { items, error } = await runInWorkflow({
		node,
		credentials: credentialFor(job.access),
		parameters: {
			resource: 'transaction',
			operation: 'getAll',
			startDate: job.from,
			endDate: job.to,
			// The history includes transactions that move no money.
			filters: { balanceAffectingRecordsOnly: 'N' },
			...(job.sequential
				? { returnAll: false, limit: NO_LIMIT_BUT_ONE_BY_ONE }
				: { returnAll: true }),
		},
	});
	const ms = performance.now() - started;
	const { user, system } = process.cpuUsage(cpu);
	// The system's figure in KB, read before the rows are processed further.
	const peakMb = process.resourceUsage().maxRSS / 1024;
	const keys = items.map(
		({ json }) => `${String(json.id)} ${String(json.type)} ${String(json.time)}`,
	);
	return {
		ms,
		cpuMs: (user + system) / 1_000,
		rows: items.length,
		distinct: new Set(keys).size,
		peakMb,
		idleMb,
		error: error?.message ?? null,
	};
}
