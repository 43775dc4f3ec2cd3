import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

import { ANY_ANSWER } from '../../support/anyAnswer.mts';
import { OneCredential } from '../../support/credentialsHelper.mts';

export interface Asked {
	readonly method: string;
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: Buffer;
}

/** An answer, which every operation takes for PayPal's if its body is not said; `cut` breaks the connection instead. */
export interface Given {
	readonly status?: number;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: unknown;
	readonly cut?: true;
}

/** A server that a test answers for, one call at a time, and a credential for it. */
export interface AnsweringServer {
	readonly url: string;
	/** Has a token already, so that none is asked for. */
	readonly credentials: () => OneCredential;
	readonly asked: Asked[];
	answerWith(answer: (asked: Asked, nth: number) => Given | Promise<Given>): void;
}

const read = async (request: IncomingMessage): Promise<Buffer> => {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks);
};

/** One for a test file, emptied before each test. */
export function useAnsweringServer(): () => AnsweringServer {
	let url = '';
	let answer: (asked: Asked, nth: number) => Given | Promise<Given> = () => ({});
	const asked: Asked[] = [];
	const server = createServer((request, response) => {
		void read(request).then(async (body) => {
			const call = {
				method: request.method ?? '',
				path: request.url ?? '',
				headers: request.headers as Record<string, string>,
				body,
			};
			asked.push(call);
			const {
				status = 200,
				headers = {},
				body: given = ANY_ANSWER,
				cut,
			} = await answer(call, asked.length);
			if (cut) return void request.socket.destroy();
			const text = typeof given === 'string';
			response.writeHead(status, {
				...(text ? {} : { 'content-type': 'application/json' }),
				...headers,
			});
			response.end(text ? given : JSON.stringify(given));
		});
	});
	beforeAll(async () => {
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	});
	beforeEach(() => {
		asked.length = 0;
		answer = () => ({});
	});
	afterAll(async () => {
		server.closeAllConnections();
		await new Promise((done) => server.close(done));
	});
	return () => ({
		url,
		asked,
		credentials: () =>
			new OneCredential({
				environment: 'custom',
				baseUrl: url,
				clientId: 'client-of-test',
				clientSecret: 'secret-of-test',
				accessToken: 'token-of-test',
			}),
		answerWith: (give) => {
			answer = give;
		},
	});
}
