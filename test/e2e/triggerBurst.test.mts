/**
 * Many events within a minute, as PayPal sends them when subscriptions are charged at night: the
 * responses when n8n cannot keep up. The figures are in docs/scaling.md.
 */
import { setTimeout as wait } from 'node:timers/promises';

import { httpSend } from '../../sandbox/webhooks/deliver.mts';
import { cpuOf } from './support/cpu.mts';
import { useStage } from './support/stage.mts';
import { activateTriggered, createTriggered, endedOf } from './support/workflows.mts';

const EVENTS = Number(process.env.BURST_EVENTS ?? 1_000);
const WITHIN_MS = 60_000;
/** PayPal does not document how long it waits for a response; this was observed. */
const PAYPAL_WAITS_MS = 30_000;

interface Delivered {
	/** 0 if none arrived in time. */
	readonly status: number;
	readonly ms: number;
}

const quantile = (values: readonly number[], share: number): number =>
	[...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];

describe.each([
	['n8n as it is', {}],
	['N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE=true', { N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true' }],
])('%s', (name, env) => {
	const responses: Delivered[] = [];
	const send = httpSend(PAYPAL_WAITS_MS);
	const stage = useStage({
		env,
		sandbox: {
			webhookDelivery: {
				send: async (...delivery) => {
					const begin = performance.now();
					const note = (status: number) =>
						responses.push({ status, ms: performance.now() - begin });
					try {
						const status = await send(...delivery);
						note(status);
						return status;
					} catch (error) {
						note(0);
						throw error;
					}
				},
			},
		},
	});

	it(
		`starts ${EVENTS} events of a minute, each once, and refuses none`,
		async () => {
			const workflow = await createTriggered(stage(), stage().credential);
			await activateTriggered(stage(), workflow);
			const before = (await cpuOf(stage())) ?? NaN;
			const begin = performance.now();
			const ids: string[] = [];
			for (let n = 0; n < EVENTS; n++) {
				const due = (n * WITHIN_MS) / EVENTS - (performance.now() - begin);
				if (due > 0) await wait(due);
				const { event_id } = (await stage().sandbox.admin('POST', 'events', {
					event_type: 'PAYMENT.SALE.COMPLETED',
					resource: { id: String(n) },
				})) as { event_id: string };
				ids.push(event_id);
			}
			await stage().sandbox.clock.settled();
			const seconds = (performance.now() - begin) / 1_000;
			const first = responses.splice(0);
			// Deliveries without a response in time are repeated, as PayPal does.
			await stage().sandbox.clock.advance('PT1H');
			const repeats = responses.splice(0);
			const started = await endedOf(stage(), workflow, 6 * 60_000);
			const cpu = ((await cpuOf(stage())) ?? NaN) - before;
			const times = first.map(({ ms }) => ms);
			const count = (list: readonly Delivered[], status: number) =>
				list.filter((response) => response.status === status).length;
			console.log(
				[
					`${name}: ${EVENTS} events within ${WITHIN_MS / 1_000} s, all responses after ${seconds.toFixed(0)} s`,
					`at the first delivery 200: ${count(first, 200)}, no response within ${PAYPAL_WAITS_MS / 1_000} s: ${count(first, 0)}, 503: ${count(first, 503)}`,
					`response after, ms: median ${quantile(times, 0.5).toFixed(0)}, 95 % ${quantile(times, 0.95).toFixed(0)}, longest ${Math.max(...times).toFixed(0)}`,
					`repeats: ${repeats.length}; CPU of n8n an event: ${((cpu * 1_000) / EVENTS).toFixed(0)} ms`,
				].join('\n'),
			);
			expect(started.map(({ item }) => String(item.id)).sort()).toEqual([...ids].sort());
			expect([...first, ...repeats].filter(({ status }) => ![0, 200].includes(status))).toEqual([]);
		},
		15 * 60_000,
	);
});
