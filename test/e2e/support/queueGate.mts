import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { crc32 } from '../../../nodes/PayPalTrigger/crc32';

/** A proxy in front of PayPal's API that can hold calls back. */
export interface Gate {
	readonly url: string;
	/**
	 * Holds calls after the given number has passed: about half of them before they reach PayPal, the
	 * others after PayPal has done the work but before its response is returned.
	 */
	holdAfter(calls: number): void;
	/** Held calls whose callers are still waiting. */
	held(): number;
	/** Releases all held calls whose callers are still waiting; the others never arrive. */
	letGo(): void;
	close(): Promise<void>;
}

/**
 * @param target base URL of PayPal's API
 * @param isHeld whether calls to this path can be held
 */
export async function startGate(target: string, isHeld: (path: string) => boolean): Promise<Gate> {
	const waiting = new Map<ServerResponse, () => void>();
	/** The number of calls that may still pass. */
	let passing = Infinity;

	/** Resolves once the gate is open; never if the caller has disconnected by then. */
	const pass = (res: ServerResponse): Promise<void> =>
		new Promise((resolve) => {
			if (passing === Infinity) {
				resolve();
				return;
			}
			waiting.set(res, resolve);
			res.once('close', () => waiting.delete(res));
		});

	const ask = (req: IncomingMessage, body: Buffer): Promise<[IncomingMessage, Buffer]> =>
		new Promise((resolve, reject) => {
			const headers = { ...req.headers, host: new URL(target).host };
			const requested = request(
				`${target}${req.url}`,
				{ method: req.method, headers },
				(response) => {
					void bytesOf(response).then((bytes) => resolve([response, bytes]), reject);
				},
			);
			requested.on('error', reject);
			requested.end(body);
		});

	const server = createServer((req, res) => {
		const serve = async () => {
			const body = await bytesOf(req);
			const held = isHeld(req.url ?? '') && passing-- <= 0;
			const before = held && isOdd(req.url ?? '');
			if (before) await pass(res);
			const [response, bytes] = await ask(req, body);
			if (held && !before) await pass(res);
			res.writeHead(Number(response.statusCode), response.headers).end(bytes);
		};
		serve().catch(() => res.destroy());
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		holdAfter: (calls) => {
			passing = calls;
		},
		held: () => waiting.size,
		letGo: () => {
			passing = Infinity;
			for (const goOn of waiting.values()) goOn();
			waiting.clear();
		},
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

/** The same for the same path, and as good as thrown for different ones. */
const isOdd = (path: string): boolean => crc32(Buffer.from(path)) % 2 === 1;

async function bytesOf(message: IncomingMessage): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await (const chunk of message) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks);
}
