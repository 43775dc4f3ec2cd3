import axios from 'axios';

import type { Backend } from '../core/backend.mts';
import { DAY, HOUR, MINUTE, SECOND, toSeconds } from '../core/duration.mts';
import type { Signer } from './certificate.mts';
import { DELIVER, deliveries, webhooks, type Attempt, type Delivery } from './events.mts';
import { ALGORITHM, sign } from './signature.mts';

/** Posts a delivery and returns the status of the response; throws if there was none. */
export type Send = (
	url: string,
	body: string,
	headers: Readonly<Record<string, string>>,
) => Promise<number>;

/** How long after each failed attempt the next one follows: 25 more, within three days. */
export const RETRY_DELAYS: readonly number[] = [
	...Array.from({ length: 8 }, (_, n) => 10 * SECOND * 2 ** n),
	...Array.from({ length: 17 }, () => 4 * HOUR + 10 * MINUTE),
];

if (RETRY_DELAYS.reduce((a, b) => a + b) > 3 * DAY) throw new Error('retries take over three days');

/**
 * Posts as PayPal does: no redirects are followed, no proxy is used, only a 2xx counts.
 * @param timeoutMs how long a listener may take to respond, in real time
 */
export const httpSend =
	(timeoutMs: number): Send =>
	async (url, body, headers) => {
		const response = await axios.post<unknown>(url, Buffer.from(body), {
			headers,
			timeout: timeoutMs,
			maxRedirects: 0,
			proxy: false,
			responseType: 'text',
			validateStatus: () => true,
		});
		return response.status;
	};

/** Makes one attempt at a delivery, and schedules the next one if it fails. */
export async function attempt(
	backend: Backend,
	deliveryId: string,
	{ signer, send }: { signer: Signer; send: Send },
): Promise<void> {
	const rows = backend.table(deliveries);
	const delivery = rows.get(deliveryId);
	if (!delivery || delivery.status !== 'PENDING') return;
	const url = urlOf(backend, delivery);
	const time = backend.now();
	const result: Attempt =
		url === undefined
			? { time, error: 'The webhook was deleted' }
			: await send(url, delivery.text, headersOf(backend, delivery, signer)).then(
					(status) => ({ time, status }),
					(error: unknown) => ({ time, error: messageOf(error) }),
				);
	// The sandbox may have been reset while the listener was responding.
	if (!rows.has(deliveryId)) return;

	const attempts = [...delivery.attempts, result];
	const arrived = result.status !== undefined && result.status >= 200 && result.status < 300;
	const delay = url === undefined || arrived ? undefined : RETRY_DELAYS[attempts.length - 1];
	const nextAttempt = delay === undefined ? undefined : backend.clock.now() + delay;
	const { nextAttempt: _done, ...rest } = delivery;
	rows.set(deliveryId, {
		...rest,
		attempts,
		status: arrived ? 'SUCCESS' : nextAttempt === undefined ? 'FAILURE' : 'PENDING',
		...(nextAttempt !== undefined && { nextAttempt }),
	});
	if (nextAttempt !== undefined) backend.clock.schedule(DELIVER, deliveryId, nextAttempt);
}

/**
 * A webhook's current URL; undefined if it was deleted. Simulated events keep the URL they were
 * given.
 */
const urlOf = (backend: Backend, { webhookId, url }: Delivery): string | undefined =>
	webhookId === undefined ? url : backend.table(webhooks).get(webhookId)?.url;

/** The headers of PayPal's deliveries. They are the same for each attempt. */
function headersOf(backend: Backend, delivery: Delivery, signer: Signer): Record<string, string> {
	const transmission = {
		id: delivery.transmissionId,
		time: delivery.transmissionTime,
		webhookId: delivery.signedFor,
		body: delivery.text,
	};
	return {
		accept: '*/*',
		'content-type': 'application/json',
		'user-agent': 'PayPal/AUHD-1.0 (local sandbox)',
		'correlation-id': delivery.id.replaceAll('-', '').slice(0, 13),
		'paypal-auth-algo': ALGORITHM,
		'paypal-auth-version': 'v2',
		'paypal-cert-url': `${backend.url}/v1/notifications/certs/${signer.id}`,
		'paypal-transmission-id': delivery.transmissionId,
		'paypal-transmission-sig': sign(transmission, signer.privateKey),
		'paypal-transmission-time': delivery.transmissionTime,
	};
}

const messageOf = (error: unknown): string =>
	axios.isAxiosError(error)
		? [error.code, error.message].filter(Boolean).join(': ')
		: error instanceof Error
			? error.message
			: String(error);

/** A delivery as the admin call returns it. */
export const deliveryView = (delivery: Delivery): object => ({
	id: delivery.id,
	event_id: delivery.eventId,
	event_type: delivery.eventType,
	webhook_id: delivery.webhookId,
	url: delivery.url,
	status: delivery.status,
	transmission_id: delivery.transmissionId,
	transmission_time: delivery.transmissionTime,
	attempts: delivery.attempts,
	...(delivery.nextAttempt !== undefined && { next_attempt: toSeconds(delivery.nextAttempt) }),
});
