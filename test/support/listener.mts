import { startServer, type Call } from './httpServer.mts';

export interface Received {
	readonly headers: Call['headers'];
	/** The raw body as text. */
	readonly body: string;
}

export interface Listener {
	readonly url: string;
	readonly received: readonly Received[];
	/** Statuses to respond with, in turn; 200 when they are used up */
	respondWith(...statuses: readonly number[]): void;
	close(): Promise<void>;
}

/** A listener for webhooks on this machine, which records everything it receives. */
export async function startListener(): Promise<Listener> {
	const received: Received[] = [];
	let statuses: number[] = [];
	const { url, close } = await startServer(({ headers, body }, response) => {
		received.push({ headers, body: body.toString('utf8') });
		response.writeHead(statuses.shift() ?? 200).end();
	});
	return {
		url: `${url}/listener`,
		received,
		respondWith: (...next) => {
			statuses = [...next];
		},
		close,
	};
}

/** A listener for one test file, emptied before each test. */
export function useListener(): () => Listener {
	let listener: Listener | undefined;
	const started = (): Listener => {
		if (!listener) throw new Error('The listener is only available while tests run');
		return listener;
	};
	beforeAll(async () => {
		listener = await startListener();
	});
	beforeEach(() => {
		(started().received as Received[]).length = 0;
		started().respondWith();
	});
	afterAll(() => started().close());
	return started;
}
