import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A call that reached a server. */
export interface Call {
	readonly method: string;
	/** With the query. */
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
	/** The body's bytes, unparsed. */
	readonly body: Buffer;
}

export interface TestServer {
	/** Without a trailing slash. */
	readonly url: string;
	/** The complete calls it received, in order. */
	readonly calls: Call[];
	close(): Promise<void>;
}

/** A request as a call, once all of it has arrived. */
async function callOf(request: IncomingMessage): Promise<Call> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	const { method = '', url: path = '', headers } = request;
	const texts = headers as Record<string, string>;
	return { method, path, headers: texts, body: Buffer.concat(chunks) };
}

/**
 * A server on this machine, on any free port, which records the calls it receives and responds as the
 * function does. A call without a response waits until the server closes.
 */
export async function startServer(
	respond: (call: Call, response: ServerResponse) => unknown,
): Promise<TestServer> {
	const calls: Call[] = [];
	const server = createServer((request, response) => {
		void callOf(request).then(
			(call) => {
				calls.push(call);
				return respond(call, response);
			},
			// The caller has closed the connection.
			() => undefined,
		);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		calls,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

/** Responds with JSON. */
export const sendJson = (response: ServerResponse, body: unknown, status = 200): void => {
	response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};
