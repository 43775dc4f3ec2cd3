import type { Listener } from '../listener.mts';
import type { Json, SandboxUnderTest } from '../sandbox.mts';

/** Has events sent to a listener. @param types `*` for all */
export async function listenTo(
	sandbox: () => SandboxUnderTest,
	listener: () => Listener,
	...types: readonly string[]
): Promise<void> {
	const { status } = await sandbox().call('POST', '/v1/notifications/webhooks', {
		url: listener().url,
		event_types: types.map((name) => ({ name })),
	});
	expect(status).toBe(201);
}

/** The signed events that a listener received, in order: their types and resources. */
export async function heard(
	sandbox: () => SandboxUnderTest,
	listener: () => Listener,
): Promise<Array<{ readonly type: string; readonly resource: Json }>> {
	await sandbox().clock.settled();
	return listener().received.map(({ headers, body }) => {
		expect(headers['paypal-transmission-sig']).toMatch(/^[\w+/]+=*$/);
		const event = JSON.parse(body) as Json;
		return { type: event.event_type as string, resource: event.resource };
	});
}

/** The same, each as its type and its resource's id; invoices are wrapped in another object. */
export const eventsOf = async (
	...from: Parameters<typeof heard>
): Promise<Array<readonly [type: string, id: string]>> =>
	(await heard(...from)).map(({ type, resource }) => [
		type,
		(resource.invoice ?? resource).id as string,
	]);
