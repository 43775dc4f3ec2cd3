import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface AnsweringServer {
	readonly url: string;
	/** What reached it: method, path, and the headers that tell who asks. */
	readonly asked: ReadonlyArray<{ method: string; path: string; authorization?: string }>;
	close(): Promise<void>;
}

/** A server on this machine that answers as the function says, and notes what it is asked for. */
export async function startAnswering(
	answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<AnsweringServer> {
	const asked: Array<{ method: string; path: string; authorization?: string }> = [];
	const server = createServer((request, response) => {
		const { method = '', url = '', headers } = request;
		asked.push({
			method,
			path: url,
			...(headers.authorization !== undefined && { authorization: headers.authorization }),
		});
		request.resume().on('end', () => answer(request, response));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		asked,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

/** Answers with JSON. */
export const sendJson = (response: ServerResponse, body: unknown, status = 200): void => {
	response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};
