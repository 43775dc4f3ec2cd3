import type { ServerResponse } from 'node:http';

import { ANY_RESPONSE } from '../../support/anyResponse.mts';
import { startServer, type Call } from '../../support/httpServer.mts';
import { NEXT_TOKEN } from './planted.mts';

/** How a server treats calls; every response with a body echoes the whole request. */
export type Way =
	| 'responds'
	| 'refuses'
	| 'shows a page'
	| 'knows no token'
	| 'breaks down'
	| 'cuts the connection'
	| 'says nothing';

export interface EchoServer {
	readonly url: string;
	/** Numbers of calls so far, with token requests counted separately. */
	readonly requested: { calls: number; tokens: number };
	/** @param tokens how token requests are treated */
	behave(calls: Way, tokens: Way): void;
	/** Whether a call gets no response; if so, `over` is called once the whole call is received. */
	leavesWaiting(over: () => void): boolean;
	close(): Promise<void>;
}

/** Longer than the part of a page that an error keeps, with the request across the cut. */
const pageOf = (echo: string): string => `${'x'.repeat(470)} ${echo}`;

const refusalOf = (echo: string, request: object): object => ({
	name: 'UNPROCESSABLE_ENTITY',
	message: `Not with ${echo}`,
	error_description: `Not with ${echo}`,
	debug_id: 'f1d2',
	details: [
		{ field: '/payment_source', value: echo, issue: 'NOT_LIKED', description: `This: ${echo}` },
		{ field: echo, issue: echo },
	],
	request,
});

const parsed = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
};

const isForToken = ({ path }: Call): boolean => path === '/v1/oauth2/token';

const STATUSES = { refuses: 422, 'knows no token': 401, 'breaks down': 500 } as const;

function respond(way: Way, call: Call, response: ServerResponse): void {
	const { authorization = '' } = call.headers;
	const body = call.body.toString();
	const echo = `${authorization} ${body}`;
	switch (way) {
		case 'cuts the connection':
			response.socket?.destroy();
			return;
		case 'says nothing':
			return;
		case 'shows a page':
			response.writeHead(400, { 'content-type': 'text/html', 'paypal-debug-id': authorization });
			response.end(pageOf(echo));
			return;
		case 'responds': {
			const file = call.path.endsWith('/generate-qr-code');
			response.writeHead(200, {
				'content-type': file ? 'image/png' : 'application/json',
				'x-echo': authorization,
			});
			const given = {
				...ANY_RESPONSE,
				...(isForToken(call) && { access_token: NEXT_TOKEN, token_type: 'Bearer' }),
			};
			response.end(file ? 'iVBORw0KGgo=' : JSON.stringify(given));
			return;
		}
		default:
			response.writeHead(STATUSES[way], {
				'content-type': 'application/json',
				'x-echo': authorization,
			});
			response.end(JSON.stringify(refusalOf(echo, { headers: call.headers, body: parsed(body) })));
	}
}

/** A gateway that echoes everything it receives. */
export async function startEchoServer(): Promise<EchoServer> {
	const requested = { calls: 0, tokens: 0 };
	let ways: Readonly<Record<keyof typeof requested, Way>> = {
		calls: 'responds',
		tokens: 'responds',
	};
	let giveUp = (): void => undefined;
	const { url, close } = await startServer((call, response) => {
		const kind = isForToken(call) ? 'tokens' : 'calls';
		requested[kind] += 1;
		respond(ways[kind], call, response);
		if (ways[kind] === 'says nothing') giveUp();
	});
	return {
		url,
		requested,
		behave: (calls, tokens) => {
			ways = { calls, tokens };
			Object.assign(requested, { calls: 0, tokens: 0 });
		},
		leavesWaiting: (over) => {
			const isSilent = ways.calls === 'says nothing';
			if (isSilent) giveUp = over;
			return isSilent;
		},
		close,
	};
}
