import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
	readonly headers: IncomingHttpHeaders;
	/** The body, byte for byte */
	readonly body: string;
}

export interface Listener {
	readonly url: string;
	readonly received: readonly Received[];
	/** Statuses to answer with, in turn; 200 when they are used up */
	answerWith(...statuses: readonly number[]): void;
	close(): Promise<void>;
}

/** A listener for webhooks on this machine, which notes all that it gets. */
export async function startListener(): Promise<Listener> {
	const received: Received[] = [];
	let statuses: number[] = [];
	const server = createServer((request, response) => {
		const chunks: Buffer[] = [];
		request.on('data', (chunk: Buffer) => chunks.push(chunk));
		request.on('end', () => {
			received.push({ headers: request.headers, body: Buffer.concat(chunks).toString('utf8') });
			response.writeHead(statuses.shift() ?? 200).end();
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/listener`,
		received,
		answerWith: (...next) => {
			statuses = [...next];
		},
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

/** A listener for one test file, emptied before each test. */
export function useListener(): () => Listener {
	let listener: Listener | undefined;
	const started = (): Listener => {
		if (!listener) throw new Error('The listener is there once the tests run, not before');
		return listener;
	};
	beforeAll(async () => {
		listener = await startListener();
	});
	beforeEach(() => {
		(started().received as Received[]).length = 0;
		started().answerWith();
	});
	afterAll(() => started().close());
	return started;
}
