import { randomUUID } from 'node:crypto';

import axios, { isAxiosError } from 'axios';

import { messageOf, Problem } from './report.mts';

/** n8n's own REST API, as its editor uses it. */
export interface N8nClient {
	/**
	 * Calls `/rest<path>` and returns the response's `data`.
	 * @throws Problem with the method, the path and n8n's message for any response other than 2xx
	 */
	call<T>(method: 'GET' | 'POST' | 'PATCH', path: string, body?: object): Promise<T>;
}

const CALL_LIMIT_MS = 60_000;

/** A client that keeps the login cookie. Not logged in yet. */
export function connect(url: string): N8nClient {
	const http = axios.create({
		baseURL: `${url}/rest`,
		headers: { 'browser-id': randomUUID() },
		timeout: CALL_LIMIT_MS,
		// n8n is on this machine: no proxy of the environment may be used.
		proxy: false,
	});
	let cookie = '';
	return {
		async call<T>(method: string, path: string, body?: object) {
			try {
				const response = await http.request<{ data: T }>({
					method,
					url: path,
					data: body,
					headers: { cookie },
				});
				const cookies = response.headers['set-cookie']?.map((text) => text.split(';')[0]);
				if (cookies) cookie = cookies.join('; ');
				return response.data.data;
			} catch (error) {
				throw new Problem(`n8n: ${method} ${path}: ${reasonOf(error)}`);
			}
		},
	};
}

/** n8n's message, without the request, which may contain a password or a client secret. */
function reasonOf(error: unknown): string {
	if (!isAxiosError<{ message?: unknown } | undefined>(error) || !error.response)
		return messageOf(error);
	const { status, data } = error.response;
	const said = typeof data?.message === 'string' ? data.message : '';
	return `status ${status} ${said}`.trim();
}
