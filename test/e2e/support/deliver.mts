import { request } from 'node:http';

import type { Post } from '../../support/trigger/delivery.mts';

/**
 * Sends exactly these headers and bytes, over a new connection.
 * @returns the status of the response; 0 if the connection broke
 */
export const deliver = (
	url: string,
	{ rawHeaders, rawBody }: Post,
	method = 'POST',
): Promise<number> =>
	new Promise((resolve) => {
		const length = method === 'GET' ? [] : ['Content-Length', String(rawBody.length)];
		const headers = [...rawHeaders, 'Host', new URL(url).host, ...length];
		const sent = request(url, { method, headers: headers as never, agent: false }, (response) => {
			response.resume();
			response.on('end', () => resolve(Number(response.statusCode)));
		});
		sent.on('error', () => resolve(0));
		sent.end(method === 'GET' ? undefined : rawBody);
	});
