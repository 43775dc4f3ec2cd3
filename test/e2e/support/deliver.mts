import { request } from 'node:http';

import type { Post } from '../../support/trigger/delivery.mts';

/** In bytes. A smaller body is sent as a whole before a server can respond to it. */
const LARGE = 1_000_000;
const MAX_ATTEMPTS = 20;

/**
 * Sends exactly these headers and bytes, over a new connection. A server that refuses a large body
 * responds and closes the connection while the body is being sent, and the response may be lost with
 * it: such a delivery is sent again.
 * @returns the status of the response; 0 if the connection broke
 */
export async function deliver(url: string, post: Post, method = 'POST'): Promise<number> {
	const attempts = post.rawBody.length > LARGE ? MAX_ATTEMPTS : 1;
	let status = 0;
	for (let attempt = 1; status === 0 && attempt <= attempts; attempt++) {
		status = await deliverOnce(url, post, method);
	}
	return status;
}

const deliverOnce = (url: string, { rawHeaders, rawBody }: Post, method: string): Promise<number> =>
	new Promise((resolve) => {
		const length = method === 'GET' ? [] : ['Content-Length', String(rawBody.length)];
		const headers = [...rawHeaders, 'Host', new URL(url).host, ...length];
		const sent = request(url, { method, headers: headers as never, agent: false }, (response) => {
			response.resume();
			resolve(Number(response.statusCode));
		});
		sent.on('error', () => resolve(0));
		sent.end(method === 'GET' ? undefined : rawBody);
	});
