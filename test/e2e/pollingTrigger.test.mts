import type { SavedWorkflow } from '../../scripts/start/provision.mts';
import { until } from '../../scripts/start/wait.mts';
import { useStage } from './support/stage.mts';
import { activate, createWorkflow, startedBy } from './support/workflows.mts';

const stage = useStage({ env: { N8N_EXPRESSION_ENGINE: 'legacy' } });

const PAYMENTS = 500;

/** Polls each minute, and when n8n starts. */
const createPolling = (): Promise<SavedWorkflow> =>
	createWorkflow(stage().client, 'Polling', [
		{
			name: 'PayPal Trigger',
			type: 'n8n-nodes-paypal.payPalPollingTrigger',
			parameters: {
				pollTimes: { item: [{ mode: 'everyMinute' }] },
				resource: 'transaction',
				events: ['created'],
				options: { lookBack: 24 },
			},
			credentials: { payPalRestApi: stage().credential },
		},
		{ name: 'Do Nothing', type: 'n8n-nodes-base.noOp' },
	]);

/** All items that the executions were started with, by their ids. */
async function handedOut(workflow: SavedWorkflow): Promise<string[]> {
	const rows = await stage().query<{ data: string }>(
		'SELECT d.data FROM execution_entity e JOIN execution_data d ON d."executionId" = e.id WHERE e."workflowId" = ? ORDER BY e.id',
		workflow.id,
	);
	// In n8n's flatted form each text stands once in an execution, and these ids nowhere else.
	return rows.flatMap(({ data }) => [
		...new Set(data.match(/"[0-9A-Z]{17}"/g)?.map((id) => id.slice(1, -1)) ?? []),
	]);
}

it(
	`${PAYMENTS} transactions that appear late and out of order start it each once, though n8n is killed twice`,
	async () => {
		const { sandbox, client } = stage();
		await sandbox.admin('POST', 'reports', { delay: 'PT3H', order: 'mixed' });
		const workflow = await createPolling();
		await activate(client, workflow);
		// What the first poll finds is old; n8n answers before it has polled.
		await until('the first poll', 60_000, () =>
			sandbox.requests().some(({ path, status }) => path.includes('reporting') && status === 200)
				? true
				: undefined,
		);
		const now = sandbox.clock.now();
		await sandbox.admin('POST', 'transactions', {
			count: PAYMENTS,
			from: new Date(now + 1_000).toISOString(),
			to: new Date(now + 3_600_000).toISOString(),
		});
		const batches: number[] = [];
		/** Changes something, and waits for the next poll that hands out something. */
		const nextBatch = async (change: () => Promise<unknown>): Promise<void> => {
			const before = (await startedBy(stage(), workflow)).length;
			await change();
			await until('the next poll', 150_000, async () =>
				(await startedBy(stage(), workflow)).length > before ? true : undefined,
			);
			batches.push((await handedOut(workflow)).length);
		};
		/** Ends n8n right after it got items, and starts it when more have appeared. */
		const crash = async (pause: string): Promise<void> => {
			await stage().kill();
			await nextBatch(async () => {
				await sandbox.clock.advance(pause);
				await stage().start();
			});
		};
		await nextBatch(() => sandbox.clock.advance('PT1H'));
		await crash('PT1H');
		await crash('PT3H');
		const ids = await until('all to be handed out', 150_000, async () => {
			const all = await handedOut(workflow);
			return new Set(all).size >= PAYMENTS ? all : undefined;
		});
		expect(new Set(ids).size).toBe(PAYMENTS);
		console.log(
			`${PAYMENTS} transactions: ${ids.length - PAYMENTS} repeated after two kills, as n8n was restarted at once; handed out by then: ${batches.join(', ')}`,
		);
		const counts = new Map<string, number>();
		for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
		// Each kill repeats what one poll had in hand; nothing comes more than three times.
		expect(Math.max(...counts.values())).toBeLessThanOrEqual(3);
		const [, , , ...more] = await startedBy(stage(), workflow);
		expect(more.length).toBeLessThanOrEqual(3);
	},
	15 * 60_000,
);
