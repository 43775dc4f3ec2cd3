/**
 * n8n in queue mode: a main process, workers, a process for the webhooks, Redis and PostgreSQL.
 * Takes several minutes on two cores: `npm run test:queue`. The results are in docs/scaling.md.
 */
import { readFile } from 'node:fs/promises';

import { parse } from 'flatted';

import { httpSend, type Send } from '../../sandbox/webhooks/deliver.mts';
import { run } from '../../scripts/start/command.mts';
import {
	executionsOf,
	outputOf,
	untilStatus,
	type Execution,
} from '../../scripts/start/executions.mts';
import type { Role, RunningN8n } from '../../scripts/start/n8nProcess.mts';
import { freePort } from '../../scripts/start/ports.mts';
import type { Saved } from '../../scripts/start/provision.mts';
import { until } from '../../scripts/start/wait.mts';
import { byId, make } from '../support/payPal.mts';
import { runByHand } from './support/byHand.mts';
import { cpuOf } from './support/cpu.mts';
import { describeWith } from './support/needs.mts';
import {
	addTransactions,
	createPolling,
	EVERY_FIVE_SECONDS,
	handedTo,
	untilHanded,
	untilPolled,
	type Reported,
} from './support/polling.mts';
import { healthCheckOf } from './support/queueEnvironment.mts';
import { missingPrograms } from './support/queueServers.mts';
import { setQueueStage, type QueueStage, type Worker } from './support/queueStage.mts';
import { VERSIONS } from './support/versions.mts';
import {
	activate,
	activateTriggered,
	createWorkflow,
	type NodeSpec,
} from './support/workflows.mts';

const ORDERS = Number(process.env.QUEUE_ORDERS ?? 500);
const EVENT = 'CHECKOUT.ORDER.APPROVED';
const TRIGGER = 'PayPal Trigger';
const LIMIT_MS = 5 * 60_000;
/** A worker's default. */
const EXECUTIONS_AT_ONCE = 10;
/** Maximum number of concurrent webhook deliveries. */
const POSTS_AT_ONCE = 20;

/** n8n's defaults for detecting a dead worker are 60, 10 and 30 s. */
const SOON = {
	QUEUE_WORKER_LOCK_DURATION: '15000',
	QUEUE_WORKER_LOCK_RENEW_TIME: '3000',
	QUEUE_WORKER_STALLED_INTERVAL: '4000',
};

/** Posts as the sandbox does, up to `limit` at a time. */
function atMost(limit: number): Send {
	const send = httpSend(30_000);
	const queue: Array<() => void> = [];
	let underWay = 0;
	return async (...post) => {
		if (underWay >= limit) await new Promise<void>((go) => queue.push(go));
		underWay++;
		try {
			return await send(...post);
		} finally {
			underWay--;
			queue.shift()?.();
		}
	};
}

const capture = (credential: Saved, more: object): NodeSpec => ({
	name: 'Capture',
	type: 'n8n-nodes-paypal.payPal',
	retryOnFail: true,
	parameters: {
		resource: 'order',
		operation: 'capture',
		orderId: byId('={{ $json.resource.id }}'),
		...more,
	},
	credentials: { payPalRestApi: credential },
});

/** The Request ID that every capture of this order uses. */
const REQUEST_ID = '=capture-{{ $json.resource.id }}';

/** An execution as stored in the database, with the ID of the event that started it. */
interface Row {
	readonly id: number;
	readonly status: string;
	readonly event: unknown;
	readonly error: string | undefined;
}

async function executionsIn({ query }: QueueStage, workflowId: string): Promise<Row[]> {
	const rows = await query<{ id: number; status: string; data: string }>(
		`SELECT e.id, e.status, d.data FROM execution_entity e
		JOIN execution_data d ON d."executionId" = e.id
		WHERE e."workflowId" = '${workflowId}' AND e.mode = 'webhook'`,
	);
	return rows.map(({ id, status, data }) => {
		const { resultData } = parse(data) as Execution['data'];
		const [item] = resultData.runData[TRIGGER]?.[0]?.data?.main[0] ?? [];
		return { id, status, event: item?.json.id, error: resultData.error?.message };
	});
}

/** The IDs of the executions for which a process of n8n has logged this text. */
async function loggedBy({ logFile }: RunningN8n, words: string): Promise<string[]> {
	const log = await readFile(logFile, 'utf8');
	return [...log.matchAll(new RegExp(`${words} (\\d+) `, 'g'))].map(([, id = '']) => id);
}

/** Resolves once none is in progress. */
const untilAllEnded = ({ query }: QueueStage): Promise<true> =>
	until('all executions to end', LIMIT_MS, async () => {
		const [row] = await query<{ open: number }>(
			`SELECT count(*) AS open FROM execution_entity WHERE status IN ('new', 'running')`,
		);
		return row?.open === 0 ? true : undefined;
	});

/** The number of captures of each order, according to PayPal. */
async function capturesOf({ sandbox }: QueueStage, orders: readonly string[]): Promise<number[]> {
	const counts: number[] = [];
	for (const id of orders) {
		const { body } = await sandbox.call('GET', `/v2/checkout/orders/${id}`);
		const [unit] = body.purchase_units as unknown as Array<{ payments?: { captures: object[] } }>;
		counts.push(unit?.payments?.captures.length ?? 0);
	}
	return counts;
}

describeWith(missingPrograms(), 'queue mode').each(VERSIONS)(
	'n8n $version in queue mode',
	({ pins, env, ofDeadWorkers }) => {
		let stage: QueueStage;
		let workflowId = '';
		let joined: Worker;
		const orders: string[] = [];
		const figures: string[] = [];
		const givenUp = ofDeadWorkers === 'given up';

		beforeAll(async () => {
			stage = await setQueueStage({
				pins,
				sandbox: { webhookDelivery: { send: atMost(POSTS_AT_ONCE) } },
				isHeld: (path) => path.endsWith('/capture'),
				env: { ...SOON, ...env },
			});
		});
		afterAll(async () => {
			await stage?.close();
			expect(stage?.sandbox.violations).toEqual([]);
			console.log(figures.join('\n'));
		});

		it("passes the containers' health checks, and fails them if nothing responds", async () => {
			const { main, receiver, workers } = stage;
			const check = async (role: Role, url: string) => {
				const [program = '', ...args] = healthCheckOf(role, Number(new URL(url).port));
				return await run(program, args, { cwd: '.', what: role, limitMs: LIMIT_MS });
			};
			await check('start', main.url);
			await check('webhook', receiver.url);
			for (const { url } of workers) await check('worker', url);
			const nobody = `http://127.0.0.1:${await freePort()}`;
			await expect(check('worker', nobody)).rejects.toThrow('exit code 1');
		});

		it(`takes ${ORDERS} events, and captures their orders, while a worker dies and another joins`, async () => {
			const { sandbox, gate, client, receiver, workers } = stage;
			const workflow = await createWorkflow(client, 'Approved to paid', [
				{
					name: TRIGGER,
					type: 'n8n-nodes-paypal.payPalTrigger',
					typeVersion: 1.1,
					parameters: { events: [EVENT] },
					credentials: { payPalRestApi: stage.direct },
				},
				// Executions that n8n runs again itself keep their ID, and so their Request ID.
				capture(stage.gated, givenUp ? { options: { requestId: REQUEST_ID } } : {}),
			]);
			workflowId = workflow.id;
			await activateTriggered(stage, workflow);
			for (let n = 0; n < ORDERS; n++) orders.push(await make.order(sandbox));

			gate.holdAfter(Math.floor(ORDERS / 4));
			const cpuBefore = await Promise.all([cpuOf(receiver), cpuOf(workers[1])]);
			const begin = Date.now();
			const since = () => `${((Date.now() - begin) / 1000).toFixed(1)} s`;
			for (const id of orders) await sandbox.admin('POST', `orders/${id}/approve`);
			const delivered = sandbox.clock.settled().then(since);
			const bothAreBusy = () =>
				until('two workers to be busy', LIMIT_MS, () =>
					gate.held() === 2 * EXECUTIONS_AT_ONCE ? true : undefined,
				);
			await bothAreBusy();
			const [victim, survivor] = workers;
			await victim.kill();
			joined = await stage.addWorker();
			await bothAreBusy();
			gate.letGo();
			figures.push(`${ORDERS} events were taken within ${await delivered}`);
			await untilAllEnded(stage);
			figures.push(`all had ended after ${since()}, with a kill and the start of a worker`);
			const [receiving, working] = await Promise.all([cpuOf(receiver), cpuOf(survivor)]);
			const ran = (await readFile(survivor.logFile, 'utf8')).split('Worker finished').length - 1;
			const each = (after = 0, before = 0, count = 1) =>
				`${(((after - before) / count) * 1000).toFixed(0)} ms`;
			figures.push(
				`CPU: ${each(receiving, cpuBefore[0], ORDERS)} to take an event, ${each(working, cpuBefore[1], ran)} to work on it (${ran} by this worker)`,
			);
		});

		it('has responded to each event with 200, at its first delivery', async () => {
			const { deliveries } = (await stage.sandbox.admin('GET', 'events')) as {
				deliveries: Array<{ event_type: string; attempts: Array<{ status?: number }> }>;
			};
			const approvals = deliveries.filter(({ event_type }) => event_type === EVENT);
			expect(approvals).toHaveLength(ORDERS);
			for (const { attempts } of approvals) expect(attempts).toMatchObject([{ status: 200 }]);
		});

		it('has started one execution for each', async () => {
			const rows = await executionsIn(stage, workflowId);
			expect(rows).toHaveLength(ORDERS);
			const failed = rows.filter(({ status }) => status !== 'success');
			expect(failed).toHaveLength(givenUp ? EXECUTIONS_AT_ONCE : 0);
			const events = rows.filter(({ status }) => status === 'success').map(({ event }) => event);
			expect(new Set(events).size).toBe(ORDERS - failed.length);
			for (const { status, event, error } of failed) {
				expect({ status, event }).toEqual({ status: 'error', event: undefined });
				expect(error).toContain('failed to be processed too many times');
			}
			figures.push(`${rows.length - failed.length} ended well, ${failed.length} were given up`);
		});

		it('has paid nothing twice', async () => {
			const counts = await capturesOf(stage, orders);
			const open = counts.filter((count) => count === 0).length;
			expect(counts.filter((count) => count > 1)).toEqual([]);
			// Of the abandoned executions, some had reached PayPal before and others never did.
			if (givenUp) expect(open).toBeLessThanOrEqual(EXECUTIONS_AT_ONCE);
			else expect(open).toBe(0);
			const again = stage.sandbox.requests().filter(({ replayed }) => replayed);
			figures.push(`not paid yet: ${open}; captures that PayPal had done before: ${again.length}`);
		});

		it('polls in the main process, and executes on workers, with each transaction once', async () => {
			const { client, sandbox, main, workers } = stage;
			const workflow = await createPolling(client, stage.direct, {
				pollTimes: EVERY_FIVE_SECONDS,
				events: ['created'],
			});
			const polled = untilPolled(sandbox);
			await activate(client, workflow);
			await polled;
			const expected: Reported[] = [];
			for (const seed of [1, 2, 3]) {
				expected.push(...(await addTransactions(sandbox, 20, seed)));
				await untilHanded(client, workflow, expected.length);
			}
			await untilPolled(sandbox, 2);
			const handed = await handedTo(client, workflow);
			expect(handed.map(({ id, status }) => ({ id, status }))).toEqual(expected);
			const enqueued = await loggedBy(main, 'Enqueued execution');
			const started = (
				await Promise.all(
					[...workers, joined].map((worker) => loggedBy(worker, 'Worker started execution')),
				)
			).flat();
			for (const { id } of await executionsOf(client, workflow.id)) {
				expect(enqueued.filter((each) => each === id)).toHaveLength(1);
				expect(started.filter((each) => each === id)).toHaveLength(1);
			}
		});

		if (!givenUp) return;

		it("n8n's Retry button cannot bring those back", async () => {
			const rows = await executionsIn(stage, workflowId);
			const lost = rows.find(({ status }) => status === 'error');
			const retried = await stage.client.call<{ status: string }>(
				'POST',
				`/executions/${lost?.id}/retry`,
				{ loadWorkflow: false },
			);
			expect(retried.status).toBe('error');
		});

		it("a workflow that goes through PayPal's list of events does, with the same Request ID", async () => {
			const { client } = stage;
			const before = await capturesOf(stage, orders);
			const id = await runByHand(client, [
				{
					name: 'Events',
					type: 'n8n-nodes-paypal.payPal',
					parameters: {
						resource: 'webhookEvent',
						operation: 'getAll',
						returnAll: true,
						simplify: false,
						filters: { eventType: EVENT },
					},
					credentials: { payPalRestApi: stage.direct },
				},
				capture(stage.direct, { options: { requestId: REQUEST_ID, maxConcurrency: 10 } }),
			]);
			const items = outputOf(await untilStatus(client, id, 'success'), 'Capture');
			expect(items.map((item) => item.id).sort()).toEqual([...orders].sort());
			expect(new Set(items.map(({ status }) => status))).toEqual(new Set(['COMPLETED']));
			expect(await capturesOf(stage, orders)).toEqual(orders.map(() => 1));
			figures.push(`brought back: ${before.filter((count) => count === 0).length}`);
		});
	},
);
