import { until } from '../../scripts/start/wait.mts';
import { tokenOf, useStage } from './support/stage.mts';
import {
	activateTriggered,
	createTriggered,
	deactivateTriggered,
	endedOf,
	registeredIn,
	untilGone,
	type Started,
} from './support/workflows.mts';

const PAID = 'PAYMENT.CAPTURE.COMPLETED';

const stage = useStage();

interface Sent {
	readonly event_id: string;
	readonly status: string;
	readonly attempts: ReadonlyArray<{ readonly status?: number }>;
}

/** Sends an event to its webhooks, and waits until they have responded. @returns its id */
async function send(resource: object): Promise<string> {
	const { event_id } = (await stage().sandbox.admin('POST', 'events', {
		event_type: PAID,
		resource,
	})) as Sent;
	await stage().sandbox.clock.settled();
	return event_id;
}

/** The statuses of the responses to an event's deliveries. */
async function responsesTo(eventId: string): Promise<unknown[]> {
	const { deliveries } = (await stage().sandbox.admin('GET', 'events')) as { deliveries: Sent[] };
	const own = deliveries.filter(({ event_id }) => event_id === eventId);
	return own.flatMap(({ attempts }) => attempts.map(({ status }) => status));
}

const idsOf = (started: readonly Started[]): unknown[] => started.map(({ item }) => item.id);
const usd = (value: string): object => ({ amount: { currency_code: 'USD', value } });

it('filters respond with 200 and start nothing; the full resource is added; deactivation removes the webhook', async () => {
	const workflow = await createTriggered(stage(), stage().credential, {
		events: [PAID],
		filters: { minimumAmount: '10' },
		options: { fetchFullResource: true },
	});
	const webhook = await activateTriggered(stage(), workflow);
	expect(webhook.events).toEqual([PAID]);
	const small = await send({ id: 'small', ...usd('9.99') });
	const product = (await (
		await fetch(`${stage().sandbox.url}/v1/catalogs/products`, {
			method: 'POST',
			headers: {
				authorization: `Bearer ${await tokenOf(stage().sandbox.url)}`,
				'content-type': 'application/json',
			},
			body: JSON.stringify({ name: 'T-shirt', type: 'PHYSICAL' }),
		})
	).json()) as { id: string };
	const href = `${stage().sandbox.url}/v1/catalogs/products/${product.id}`;
	const large = await send({ id: 'large', ...usd('10.00'), links: [{ rel: 'self', href }] });
	expect(await responsesTo(small)).toEqual([200]);
	expect(await responsesTo(large)).toEqual([200]);
	const started = await endedOf(stage(), workflow);
	expect(idsOf(started)).toEqual([large]);
	expect(started[0]?.item.fullResource).toMatchObject({ id: product.id, name: 'T-shirt' });
	await deactivateTriggered(stage(), workflow, webhook);
	expect(await registeredIn(stage())).toEqual([]);
});

it('events missed while n8n was down for a week are emitted with the first event after that', async () => {
	const workflow = await createTriggered(stage(), stage().credential, {
		events: [PAID],
		options: { catchUp: true },
	});
	const webhook = await activateTriggered(stage(), workflow);
	// The sandbox's clock has not advanced since its start, and the trigger requests no older events.
	await stage().sandbox.clock.advance('PT1H');
	const before = await send({ id: 'before' });
	await stage().stop();
	const missed = await send({ id: 'missed' });
	// PayPal has given up.
	await stage().sandbox.clock.advance('P7D');
	await stage().start();
	const after = await send({ id: 'after' });
	const started = await until('the missed event', 30_000, async () => {
		await stage().sandbox.clock.settled();
		const all = await endedOf(stage(), workflow);
		return all.length > 2 ? all : undefined;
	});
	const names = new Map<unknown, string>([
		[before, 'before'],
		[missed, 'missed'],
		[after, 'after'],
	]);
	expect(
		idsOf(started)
			.map((id) => names.get(id))
			.sort(),
	).toEqual(['after', 'before', 'missed']);
	await deactivateTriggered(stage(), workflow, webhook);
});

it('a test registers a separate webhook, which is removed after its event', async () => {
	const workflow = await createTriggered(stage(), stage().credential, { events: [PAID] });
	await stage().client.call('POST', `/workflows/${workflow.id}/run`, {
		triggerToStartFrom: { name: 'PayPal Trigger' },
	});
	const [webhook] = await registeredIn(stage());
	expect(webhook?.url).toContain('/webhook-test/');
	const id = await send({ id: 'tried' });
	expect(await responsesTo(id)).toEqual([200]);
	expect(idsOf(await endedOf(stage(), workflow))).toEqual([id]);
	if (webhook) await untilGone(stage(), webhook);
	expect(await registeredIn(stage())).toEqual([]);
});
