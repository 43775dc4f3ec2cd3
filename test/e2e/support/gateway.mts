import { createServer, request, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this machine, until the end of the test file. */
export interface LocalServer {
	readonly url: string;
	close(): Promise<void>;
}

async function listen(server: Server): Promise<LocalServer> {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

/**
 * A server in front of PayPal's API that responds to some paths itself and forwards everything else.
 * @param target base URL of the API
 * @param own looked up by `METHOD /path`, for each request
 */
export const startGateway = (
	target: string,
	own: ReadonlyMap<string, RequestListener>,
): Promise<LocalServer> =>
	listen(
		createServer((req, res) => {
			const response = own.get(`${req.method} ${req.url}`);
			if (response !== undefined) {
				req.resume();
				response(req, res);
				return;
			}
			const passedOn = request(
				`${target}${req.url}`,
				{ method: req.method, headers: { ...req.headers, host: new URL(target).host } },
				(reply) => {
					res.writeHead(Number(reply.statusCode), reply.headers);
					reply.pipe(res);
				},
			);
			passedOn.on('error', () => res.destroy());
			req.pipe(passedOn);
		}),
	);

/** A server that should receive no requests, and records those that it receives. */
export interface Decoy extends LocalServer {
	/** The request target: a path, an absolute URL, or a host and port for a proxy. */
	readonly requested: readonly string[];
}

/**
 * A decoy: receives requests to its own URL, and as a proxy those to all other hosts.
 * @param response sent to requests by path
 */
export async function startDecoy(response: string): Promise<Decoy> {
	const requested: string[] = [];
	const server = createServer((req, res) => {
		requested.push(`${req.method} ${req.url}`);
		res.end(response);
	});
	server.on('connect', (req, socket) => {
		requested.push(`CONNECT ${req.url}`);
		socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
	});
	return { ...(await listen(server)), requested };
}
