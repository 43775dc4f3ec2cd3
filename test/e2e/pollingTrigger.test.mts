import { REPEAT_MS } from '../../nodes/PayPalPollingTrigger/poll';
import { outputOf } from '../../scripts/start/executions.mts';
import type { SavedWorkflow } from '../../scripts/start/provision.mts';
import { until } from '../../scripts/start/wait.mts';
import { executeFrom, untilEnded } from './support/byHand.mts';
import { clockAhead } from './support/clock.mts';
import {
	addTransactions,
	createPolling,
	EVERY_FIVE_SECONDS,
	handedTo,
	POLLING_TRIGGER,
	transactionsOf,
	untilHanded,
	untilPolled,
	type Handed,
	type Reported,
} from './support/polling.mts';
import { useStage } from './support/stage.mts';
import { VERSIONS } from './support/versions.mts';
import { activate, startedBy } from './support/workflows.mts';

const PAYMENTS = 500;
/** How long the reports show a transaction as pending. */
const PENDING = 'PT1H';

describe.each(VERSIONS)('n8n $version', ({ pins, env }) => {
	const stage = useStage({ pins, env });
	let workflow: SavedWorkflow;
	/** What the polls are expected to have emitted by now, in order. */
	const expected: Handed[] = [];
	let latest: Reported | undefined;

	async function added(count: number, seed: number): Promise<readonly Reported[]> {
		const transactions = await addTransactions(stage().sandbox, count, seed);
		latest = transactions.at(-1);
		return transactions;
	}

	/** Waits until everything expected has been emitted, and then for two more polls. */
	async function expectHanded(): Promise<void> {
		const { client, sandbox } = stage();
		await untilHanded(client, workflow, expected.length);
		await untilPolled(sandbox, 2);
		const handed = await handedTo(client, workflow);
		expect(handed.map(({ event, id, status }) => ({ event, id, status }))).toEqual(expected);
	}

	/** The items that a click on Fetch Test Event returns. */
	async function testEvents() {
		const { client } = stage();
		const executionId = await executeFrom(client, workflow, POLLING_TRIGGER);
		return outputOf(await untilEnded(client, executionId), POLLING_TRIGGER);
	}

	it('Fetch Test Event returns the latest transaction', async () => {
		const { client, sandbox, credential } = stage();
		await sandbox.admin('POST', 'reports', { pendingFor: PENDING });
		await added(5, 1);
		workflow = await createPolling(client, credential, {
			pollTimes: EVERY_FIVE_SECONDS,
			events: ['created', 'updated'],
		});
		expect(await testEvents()).toMatchObject([{ event: 'created', ...latest }]);
	});

	it('activation starts the workflow for no earlier transaction', async () => {
		await activate(stage().client, workflow);
		await expectHanded();
	});

	it('each new transaction starts it once', async () => {
		for (const each of await added(20, 2)) expected.push({ event: 'created', ...each });
		await expectHanded();
	});

	it('each correction starts it once, even of an earlier transaction', async () => {
		const { sandbox } = stage();
		const before = await transactionsOf(sandbox);
		await sandbox.clock.advance(PENDING);
		const after = await transactionsOf(sandbox);
		const corrected = after.filter(({ status }, place) => status !== before[place]?.status);
		expect(corrected.length).toBeGreaterThan(10);
		for (const each of corrected) expected.push({ event: 'updated', ...each });
		await expectHanded();
	});

	it('a restart repeats nothing, and new transactions since then start it once', async () => {
		const { stop, start } = stage();
		await stop();
		for (const each of await added(3, 3)) expected.push({ event: 'created', ...each });
		await start(clockAhead(REPEAT_MS + 60_000));
		await expectHanded();
	});

	it('Fetch Test Event returns the latest transaction of an active workflow, and starts nothing', async () => {
		expect(await testEvents()).toMatchObject([{ ...latest }]);
		await expectHanded();
	});
});

describe('under a crash', () => {
	const stage = useStage({ env: { N8N_EXPRESSION_ENGINE: 'legacy' } });

	/** All items that the executions were started with, by their ids. */
	async function handedOut(workflow: SavedWorkflow): Promise<string[]> {
		const rows = await stage().query<{ data: string }>(
			'SELECT d.data FROM execution_entity e JOIN execution_data d ON d."executionId" = e.id WHERE e."workflowId" = ? ORDER BY e.id',
			workflow.id,
		);
		// In n8n's flatted format, an execution contains each string once, and these ids are nowhere else.
		return rows.flatMap(({ data }) => [
			...new Set(data.match(/"[0-9A-Z]{17}"/g)?.map((id) => id.slice(1, -1)) ?? []),
		]);
	}

	it(
		`${PAYMENTS} transactions that appear late and out of order start it each once, though n8n is killed twice`,
		async () => {
			const { sandbox, client } = stage();
			await sandbox.admin('POST', 'reports', { delay: 'PT3H', order: 'mixed' });
			const workflow = await createPolling(client, stage().credential, {
				pollTimes: { item: [{ mode: 'everyMinute' }] },
				events: ['created'],
				options: { lookBack: 24 },
			});
			// The first poll emits nothing that it finds; n8n responds before that poll.
			const polled = untilPolled(sandbox);
			await activate(client, workflow);
			await polled;
			const now = sandbox.clock.now();
			await sandbox.admin('POST', 'transactions', {
				count: PAYMENTS,
				from: new Date(now + 1_000).toISOString(),
				to: new Date(now + 3_600_000).toISOString(),
			});
			const batches: number[] = [];
			/** Makes a change, and waits for the next poll that emits items. */
			const nextBatch = async (change: () => Promise<unknown>): Promise<void> => {
				const before = (await startedBy(stage(), workflow)).length;
				await change();
				await until('the next poll', 150_000, async () =>
					(await startedBy(stage(), workflow)).length > before ? true : undefined,
				);
				batches.push((await handedOut(workflow)).length);
			};
			/** Kills n8n right after it got items, and starts it once there are more. */
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
			// Each kill repeats what one poll had emitted; nothing is emitted more than three times.
			expect(Math.max(...counts.values())).toBeLessThanOrEqual(3);
			const [, , , ...more] = await startedBy(stage(), workflow);
			expect(more.length).toBeLessThanOrEqual(3);
		},
		15 * 60_000,
	);
});
