import { createServer } from 'node:net';

import { Problem } from './report.mts';

const HOST = '127.0.0.1';

/** Listens on `port` for a moment (0: any free one); resolves to the port, or undefined if taken. */
function tryPort(port: number): Promise<number | undefined> {
	return new Promise((resolve) => {
		const server = createServer();
		server.once('error', () => resolve(undefined));
		server.listen(port, HOST, () => {
			const address = server.address();
			const found = typeof address === 'object' ? address?.port : undefined;
			server.close(() => resolve(found));
		});
	});
}

/** A port that is free at the moment. */
export async function freePort(): Promise<number> {
	const port = await tryPort(0);
	if (port === undefined) throw new Problem(`No free port on ${HOST}.`);
	return port;
}

const isTaken = (error: unknown): boolean =>
	typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE';

/**
 * Opens a server on `port`, or on any free one if something listens on that. The port is not checked
 * beforehand, because another start could take it in between.
 */
export async function preferPort<T>(port: number, open: (port: number) => Promise<T>): Promise<T> {
	try {
		return await open(port);
	} catch (error) {
		if (!isTaken(error)) throw error;
		return await open(0);
	}
}

/** @throws Problem that says what to do if the port is taken */
export async function reservePort(port: number): Promise<number> {
	if ((await tryPort(port)) !== undefined) return port;
	throw new Problem(
		`Port ${port} is taken, perhaps by another n8n. Stop that one, or choose another port: npm start -- --port ${port + 1}`,
	);
}
