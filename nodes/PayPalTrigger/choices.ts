import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { isObject } from '../shared/json';
import { send } from '../shared/transport';
import { eventOptions, KNOWN_EVENTS } from './events';

/** Maximum wait for PayPal's list, in milliseconds: the user is looking at the open list. */
const TIMEOUT_MS = 15_000;

async function fetchEventTypes(
	context: ILoadOptionsFunctions,
): Promise<Array<{ name: string; description?: string }>> {
	const outcome = await send(context, {
		method: 'GET',
		path: '/v1/notifications/webhooks-event-types',
		timeoutMs: TIMEOUT_MS,
		tries: 2,
	});
	if (outcome.kind === 'failed' || !isObject(outcome.response.body)) return [];
	const types: unknown[] = Array.isArray(outcome.response.body.event_types)
		? outcome.response.body.event_types
		: [];
	return types.flatMap((type) => {
		if (!isObject(type) || typeof type.name !== 'string') return [];
		const { name, description } = type;
		return [{ name, description: typeof description === 'string' ? description : undefined }];
	});
}

/**
 * The choices of 'Trigger On': from PayPal's own list if it is available, else from the known names, so
 * that the node can be set up before its credential. A wrong credential is reported when the workflow
 * is activated.
 */
export async function getEvents(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	let types: Array<{ name: string; description?: string }> = [];
	try {
		types = await fetchEventTypes(this);
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		this.logger.debug(`PayPal Trigger: PayPal's list of events could not be loaded: ${why}`);
	}
	return eventOptions(types.length > 0 ? types : KNOWN_EVENTS.map((name) => ({ name })));
}
