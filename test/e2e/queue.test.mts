/**
 * n8n in queue mode: one main process, workers, a process for the webhooks, Redis and PostgreSQL.
 * `npm run test:queue`.
 */
import { httpSend, type Send } from '../../sandbox/webhooks/deliver.mts';
import { getExecution, outputOf, runManually } from '../../scripts/start/executions.mts';
import { PINS } from '../../scripts/start/n8n-install.mts';
import { messageOf } from '../../scripts/start/report.mts';
import { until } from '../../scripts/start/wait.mts';
import { byId, make } from '../support/payPal.mts';
import { withCalls, type SandboxUnderTest } from '../support/sandbox.mts';
import { missingPrograms } from './support/queueServers.mts';
import { setQueueStage, type QueueStage } from './support/queueStage.mts';
import { activateTriggered, createWorkflow } from './support/workflows.mts';

const ORDERS = Number(process.env.QUEUE_ORDERS ?? 500);
const EVENT = 'CHECKOUT.ORDER.APPROVED';
const LIMIT_MS = 5 * 60_000;
/** As n8n has it if nothing else is said. */
const EXECUTIONS_A_WORKER = 10;

/** n8n's own times for finding a worker that is gone, made shorter: 60, 10 and 30 s. */
const soon = {
	QUEUE_WORKER_LOCK_DURATION: '15000',
	QUEUE_WORKER_LOCK_RENEW_TIME: '3000',
	QUEUE_WORKER_STALLED_INTERVAL: '4000',
	N8N_EXPRESSION_ENGINE: 'legacy',
};

/** So many posts at once, as PayPal has limits of its own, too. */
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

it('explore', async () => {
	const begin = Date.now();
	const say = (what: string) => console.log(`${((Date.now() - begin) / 1000).toFixed(1)} s  ${what}`);
	expect(missingPrograms()).toEqual([]);
	const stage: QueueStage = await setQueueStage({
		pins: process.env.QUEUE_N8N === '1' ? PINS.n8n1 : PINS.n8n,
		sandbox: { webhookDelivery: { send: atMost(20) } },
		isHeld: (path) => path.endsWith('/capture'),
		env: soon,
	});
	try {
		const { gate, client, query } = stage;
		const sandbox: SandboxUnderTest = withCalls(stage.sandbox);
		say('main, webhook');
		const [first, second] = stage.workers;
		say('workers');
		const workflow = await createWorkflow(client, 'Capture', [
			{
				name: 'PayPal Trigger',
				type: 'n8n-nodes-paypal.payPalTrigger',
				parameters: { events: [EVENT] },
				credentials: { payPalRestApi: stage.direct },
			},
			{
				name: 'PayPal',
				type: 'n8n-nodes-paypal.payPal',
				retryOnFail: true,
				parameters: {
					resource: 'order',
					operation: 'capture',
					orderId: byId('={{ $json.resource.id }}'),
					options: { requestId: '=capture-{{ $json.resource.id }}' },
				},
				credentials: { payPalRestApi: stage.gated },
			},
		]);
		const webhook = await activateTriggered(stage, workflow);
		say(`active ${webhook.url}`);
		const orders: string[] = [];
		for (let n = 0; n < ORDERS; n++) orders.push(await make.order(sandbox));
		say('orders');
		for (const id of orders) await sandbox.admin('POST', `orders/${id}/approve`);
		const captured = () =>
			sandbox.requests().filter(({ path, status }) => path.endsWith('/capture') && status === 201).length;
		await until('captures', LIMIT_MS, () => (captured() >= ORDERS / 4 ? true : undefined));
		say(`${captured()} captured`);
		gate.hold();
		await until('full', LIMIT_MS, () => (gate.held() === 20 ? true : undefined));
		await first.kill();
		say('killed');
		await stage.addWorker();
		say('joined');
		await until('full', LIMIT_MS, () => (gate.held() === 20 ? true : undefined));
		gate.letGo();
		say('let go');
		await sandbox.clock.settled();
		say('all delivered');
		await until('end', LIMIT_MS, async () => {
			const [row] = await query<{ count: number }>(
				`SELECT count(*) AS count FROM execution_entity WHERE status IN ('new', 'running')`,
			);
			return Number(row?.count) === 0 ? true : undefined;
		}).catch(async (e) => {
			console.log(messageOf(e), await query(`SELECT status, count(*) FROM execution_entity GROUP BY 1`));
		});
		say('ended');
		console.log(await query(`SELECT status, count(*) FROM execution_entity GROUP BY 1`));
		console.log(captured(), second.pid);
		const bad = await query<{ id: number; status: string; data: string }>(
			`SELECT e.id, e.status, d.data FROM execution_entity e JOIN execution_data d ON d."executionId" = e.id WHERE e.status <> 'success' ORDER BY 1`,
		);
		console.log(bad.length, bad[0]); console.log((await (await import('node:fs/promises')).readFile(second.logFile,'utf8')).slice(-1500));
		for (const one of bad.slice(0, 2)) {
			console.log(
				await client
					.call('POST', `/executions/${one.id}/retry`, { loadWorkflow: false })
					.catch(messageOf),
			);
		}
		console.log(await query(`SELECT id, status, mode, "retryOf" FROM execution_entity WHERE mode = 'retry'`));
		void getExecution, outputOf, runManually;
	} finally {
		await stage.close();
		say('closed');
	}
}, 900_000);
