import type { SavedWorkflow } from '../../scripts/start/provision.mts';
import { holdBack } from './support/heldBack.mts';
import { useStage } from './support/stage.mts';
import {
	activateTriggered,
	createTriggered,
	deactivateTriggered,
	endedOf,
	registeredIn,
	type Registered,
	type Started,
} from './support/workflows.mts';

const AT_ONCE = 20;
const held = holdBack(AT_ONCE);

/** n8n's older expression engine is many times faster; nothing here depends on the choice. */
const stage = useStage({
	sandbox: { webhookDelivery: { send: held.send } },
	env: { N8N_EXPRESSION_ENGINE: 'legacy' },
});

/** Sends events to their webhooks. @returns their ids */
async function sendEvents(count: number): Promise<string[]> {
	const ids: string[] = [];
	for (let n = 0; n < count; n++) {
		const sent = (await stage().sandbox.admin('POST', 'events', {
			event_type: 'PAYMENT.CAPTURE.COMPLETED',
			resource: { id: String(n) },
		})) as { event_id: string };
		ids.push(sent.event_id);
	}
	return ids;
}

let count = 0;
beforeEach(() => {
	count = 0;
});
afterEach(async () => {
	if (active) await deactivateTriggered(stage(), active.workflow, active.webhook);
});

let active: { workflow: SavedWorkflow; webhook: Registered } | undefined;
/** The only active workflow with a trigger. */
async function triggered() {
	const workflow = await createTriggered(stage(), stage().credential);
	const webhook = await activateTriggered(stage(), workflow);
	expect(await registeredIn(stage())).toHaveLength(1);
	active = { workflow, webhook };
	return workflow;
}

/** Resolves once the given number of deliveries was accepted since the start of the test. */
const accepted = (wanted: number): Promise<void> =>
	new Promise((resolve) => {
		held.onAccepted = () => {
			if (++count >= wanted) resolve();
		};
	});

const idsOf = (started: readonly Started[]): string[] =>
	started.map(({ item }) => String(item.id)).sort();

/** PayPal gives up after three days, so no more deliveries follow. */
const untilAllIsDelivered = () => stage().sandbox.clock.advance('P3D');

const EVENTS = 1_000;
const LOST = 10;

it(
	'1,000 events start 1,000 executions, each event one, though n8n is killed twice',
	async () => {
		const workflow = await triggered();
		const begin = Date.now();
		const ids = await sendEvents(EVENTS);
		let moving = Promise.resolve();
		for (const wanted of [0.3 * EVENTS, 0.65 * EVENTS]) {
			await accepted(wanted - LOST);
			// The last responses before the crash never reach PayPal, and other deliveries are just
			// arriving.
			held.loseResponses(LOST);
			held.hold();
			await held.settled();
			expect(held.underWay()).toBe(AT_ONCE);
			await stage().kill();
			held.letGo();
			// Interrupted and later deliveries reach no server.
			await moving;
			await stage().sandbox.clock.settled();
			await stage().start();
			moving = stage().sandbox.clock.advance('PT10M');
		}
		await moving;
		await untilAllIsDelivered();
		const started = await endedOf(stage(), workflow);
		expect(idsOf(started)).toEqual([...ids].sort());
		console.log(`1,000 events with two crashes: ${((Date.now() - begin) / 1000).toFixed(0)} s`);
	},
	15 * 60_000,
);

// Between "started" and "saved", n8n's own code runs (see deliveriesInProgress.ts): an event starts
// twice if the process is killed there.
it('killed at any moment, n8n loses none, and starts at most one twice', async () => {
	const workflow = await triggered();
	const sending = accepted(40);
	const ids = await sendEvents(100);
	await sending;
	await stage().kill();
	await stage().sandbox.clock.settled();
	await stage().start();
	await untilAllIsDelivered();
	const started = idsOf(await endedOf(stage(), workflow));
	expect([...new Set(started)]).toEqual([...ids].sort());
	expect(started.length - ids.length).toBeLessThanOrEqual(1);
});
