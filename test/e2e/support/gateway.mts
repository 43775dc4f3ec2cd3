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
 * A server in front of PayPal's API: answers the paths that it has an answer of its own for, and
 * passes everything else on.
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

/** A server that should not be asked for anything, and notes what it is asked for. */
export interface Decoy extends LocalServer {
	/** As it was asked: a path, a whole URL, or as a proxy for a host and port. */
	readonly requested: readonly string[];
}

/**
 * A decoy: for who is sent to its own URL, and as the proxy of all other hosts.
 * @param response what it lures with, to who asks by path
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
