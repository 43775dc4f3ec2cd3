import { request } from 'node:http';

import type { Send } from '../../../sandbox/webhooks/deliver.mts';

/** Sends the sandbox's webhook deliveries, controlled by a test. */
export interface HeldBack {
	readonly send: Send;
	/** Called after each 200 response. */
	onAccepted: () => void;
	/** From now on, the last byte of each body is held back, so that deliveries stay in progress. */
	hold(): void;
	/** Sends the bytes that were held back. */
	letGo(): void;
	/** Loses the next `count` responses: the sandbox sees a broken connection instead. */
	loseResponses(count: number): void;
	/** Resolves when no delivery is in progress except those that are held back. */
	settled(): Promise<void>;
	/** Deliveries in progress, including those that are held back. */
	underWay(): number;
}

/** @param atOnce maximum number of concurrent deliveries */
export function holdBack(atOnce: number): HeldBack {
	let underWay = 0;
	let complete = 0;
	let lose = 0;
	let gate: Promise<void> | undefined;
	let open = (): void => undefined;
	const queue: Array<() => void> = [];
	const waiting: Array<() => void> = [];

	const post = (url: string, body: string, headers: Readonly<Record<string, string>>) =>
		new Promise<number>((resolve, reject) => {
			const bytes = Buffer.from(body);
			const length = { 'content-length': String(bytes.length) };
			const sent = request(
				url,
				{ method: 'POST', headers: { ...headers, ...length }, agent: false },
				(response) => {
					response.resume();
					response.on('end', () => resolve(Number(response.statusCode)));
					response.on('error', reject);
				},
			);
			let isComplete = false;
			sent.on('error', reject);
			sent.on('close', () => {
				if (isComplete) complete--;
				if (complete === 0) for (const go of waiting.splice(0)) go();
			});
			sent.write(bytes.subarray(0, -1));
			void Promise.resolve(gate).then(() => {
				if (sent.closed) return;
				isComplete = true;
				complete++;
				sent.end(bytes.subarray(-1));
			});
		});

	const held: HeldBack = {
		send: async (url, body, headers) => {
			if (underWay >= atOnce) await new Promise<void>((go) => queue.push(go));
			underWay++;
			try {
				const status = await post(url, body, headers);
				if (status === 200) held.onAccepted();
				if (status === 200 && lose > 0) {
					lose--;
					throw new Error('The response was lost');
				}
				return status;
			} finally {
				underWay--;
				queue.shift()?.();
			}
		},
		onAccepted: () => undefined,
		hold: () => {
			gate ??= new Promise((resolve) => (open = resolve));
		},
		letGo: () => {
			gate = undefined;
			open();
		},
		loseResponses: (count) => {
			lose = count;
		},
		settled: () =>
			complete === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve)),
		underWay: () => underWay,
	};
	return held;
}
