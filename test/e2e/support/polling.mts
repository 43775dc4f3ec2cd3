import type { Sandbox } from '../../../sandbox/index.mts';
import { executionsOf, outputOf } from '../../../scripts/start/executions.mts';
import type { Saved, SavedWorkflow } from '../../../scripts/start/provision.mts';
import type { N8nClient } from '../../../scripts/start/rest.mts';
import { until } from '../../../scripts/start/wait.mts';
import { untilEnded } from './byHand.mts';
import { tokenOf } from './stage.mts';
import { createWorkflow } from './workflows.mts';

export const POLLING_TRIGGER = 'PayPal Polling Trigger';

/** n8n refuses an interval of less than a minute, but takes several poll times: every five seconds. */
export const EVERY_FIVE_SECONDS = {
	item: Array.from({ length: 12 }, (_, n) => ({
		mode: 'custom',
		cronExpression: `${n * 5} * * * * *`,
	})),
};

/** A workflow that a polling trigger starts, followed by a node that does nothing. */
export const createPolling = (
	client: N8nClient,
	credential: Saved,
	parameters: Readonly<Record<string, unknown>>,
): Promise<SavedWorkflow> =>
	createWorkflow(client, 'Polling', [
		{
			name: POLLING_TRIGGER,
			type: 'n8n-nodes-paypal.payPalPollingTrigger',
			parameters: { resource: 'transaction', ...parameters },
			credentials: { payPalRestApi: credential },
		},
		{ name: 'Do Nothing', type: 'n8n-nodes-base.noOp' },
	]);

/** Number of responses from PayPal's reports so far. */
const reportsGiven = (sandbox: Sandbox): number =>
	sandbox
		.requests()
		.filter(({ path, status }) => path === '/v1/reporting/transactions' && status === 200).length;

/** Resolves after PayPal has responded to the given number of further polls of transactions. */
export async function untilPolled(sandbox: Sandbox, times = 1): Promise<void> {
	const before = reportsGiven(sandbox);
	await until('the next poll', 150_000, () =>
		reportsGiven(sandbox) >= before + times ? true : undefined,
	);
}

/** Creates a number of transactions, over a minute of the sandbox's clock. @returns those */
export async function addTransactions(
	sandbox: Sandbox,
	count: number,
	seed: number,
): Promise<readonly Reported[]> {
	const now = sandbox.clock.now();
	await sandbox.admin('POST', 'transactions', {
		count,
		from: new Date(now + 1_000).toISOString(),
		to: new Date(now + 60_000).toISOString(),
		seed,
	});
	await sandbox.clock.advance('PT1M');
	const added = await transactionsOf(sandbox, now + 1_000);
	expect(added).toHaveLength(count);
	return added;
}

/** A transaction of PayPal's reports. */
export interface Reported {
	readonly id: string;
	readonly status: string;
}

/**
 * Up to 500 of the account's transactions that the reports show by now, in the order in which they
 * appeared.
 * @param since milliseconds since 1970
 */
export async function transactionsOf(
	sandbox: Sandbox,
	since = sandbox.clock.now() - 86_400_000,
): Promise<readonly Reported[]> {
	const now = sandbox.clock.now();
	const query = new URLSearchParams({
		start_date: new Date(since).toISOString(),
		end_date: new Date(now).toISOString(),
		page_size: '500',
		balance_affecting_records_only: 'N',
	});
	const response = await fetch(`${sandbox.url}/v1/reporting/transactions?${query.toString()}`, {
		headers: { authorization: `Bearer ${await tokenOf(sandbox.url)}` },
	});
	const { transaction_details } = (await response.json()) as {
		transaction_details: ReadonlyArray<{
			transaction_info: Readonly<
				Record<'transaction_id' | 'transaction_status' | 'transaction_initiation_date', string>
			>;
		}>;
	};
	return transaction_details
		.map(({ transaction_info: info }) => ({
			id: info.transaction_id,
			status: info.transaction_status,
			at: Date.parse(info.transaction_initiation_date),
		}))
		.toSorted((left, right) => left.at - right.at)
		.map(({ id, status }) => ({ id, status }));
}

/** An item of the trigger. */
export interface Handed extends Reported {
	readonly event: string;
}

/** All items that polls started a workflow with, in order, once those executions have ended. */
export async function handedTo(client: N8nClient, { id }: Saved): Promise<readonly Handed[]> {
	const all = await executionsOf(client, id);
	const items: Handed[] = [];
	for (const each of all.filter(({ mode }) => mode === 'trigger').reverse()) {
		const execution = await untilEnded(client, each.id);
		expect(execution.status).toBe('success');
		items.push(...(outputOf(execution, POLLING_TRIGGER) as unknown as Handed[]));
	}
	return items;
}

/** The same, once there are at least `count` items. */
export const untilHanded = (
	client: N8nClient,
	workflow: Saved,
	count: number,
): Promise<readonly Handed[]> =>
	until(`${count} items`, 150_000, async () => {
		const items = await handedTo(client, workflow);
		return items.length >= count ? items : undefined;
	});
