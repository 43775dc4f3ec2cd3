import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { INodeParameters, INodeProperties, NodeApiError } from 'n8n-workflow';

import { listed } from '../../catalogue/operations.mts';
import type { WireRequest } from '../../support/capture.mts';
import { OneCredential } from '../../support/credentialsHelper.mts';
import {
	BINARY,
	openWorkbench,
	sendFilled,
	subjectsOf,
	type Subject,
	type Workbench,
} from '../../support/fill/exercise.mts';
import { render } from '../../support/fill/tree.mts';
import { foldedIn } from '../../support/properties.mts';
import { runNode, type RunResult } from '../../support/runNode.mts';
import { HEADER_DEBUG_ID, type ErrorCase, type Shown } from './grade.mts';

/** An operation with its parameters filled in, and the request that it sends with them. */
interface Filled {
	subject: Subject;
	parameters: INodeParameters;
	request: WireRequest;
}

/** Replays saved responses to the real node in n8n-core. */
export interface Replay {
	run(given: ErrorCase, options?: { continueOnFail?: boolean }): Promise<RunResult>;
	/** The labels of the fields in the operation's panel. */
	labelsOf(on: string): ReadonlySet<string>;
	/** Whether the request has a property of this name. */
	sends(given: ErrorCase, field: string): Promise<boolean>;
	stop(): Promise<void>;
}

const TOKEN = JSON.stringify({ access_token: 'new-token', expires_in: 32_400 });

/** PayPal's debug ID is also in a header, and only there if the body has none.
 * Headers with the same ID twice have been observed. */
const HEADERS = {
	'content-type': 'application/json',
	'paypal-debug-id': `${HEADER_DEBUG_ID}, ${HEADER_DEBUG_ID}`,
};

/** Labels of the properties and of all those nested in them. */
const labelsIn = (properties: readonly INodeProperties[]): string[] =>
	properties.flatMap((property) => [property.displayName, ...labelsIn(foldedIn(property))]);

/** All places of a body, without list indexes: `purchase_units.amount.value`. */
function placesIn(value: unknown, path = ''): string[] {
	if (Array.isArray(value)) return value.flatMap((each) => placesIn(each, path));
	if (typeof value !== 'object' || value === null) return [path];
	return Object.entries(value).flatMap(([name, inner]) => {
		const place = path === '' ? name : `${path}.${name}`;
		return [place, ...placesIn(inner, place)];
	});
}

const namesOf = (field: string): string =>
	field
		.replace(/@[^/]*/g, '')
		.replace(/^\$/, '')
		.split(/[/.[\]]+/)
		.filter((name) => name !== '' && !/^\d+$/.test(name))
		.join('.');

export async function openReplay(): Promise<Replay> {
	let next: ErrorCase | undefined;
	const server: Server = createServer((request, response) => {
		request.resume();
		request.on('end', () => {
			const isForToken =
				request.url === '/v1/oauth2/token' && next?.on !== 'authentication.generateAccessToken';
			if (isForToken !== (next?.atToken === true)) {
				response.writeHead(isForToken ? 200 : 401, HEADERS);
				response.end(isForToken ? TOKEN : '{"error":"invalid_token"}');
				return;
			}
			response.writeHead(next?.status ?? 500, HEADERS);
			response.end(next?.body === undefined ? '' : JSON.stringify(next.body));
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const bench: Workbench = await openWorkbench();
	const subjects = new Map(subjectsOf(listed).map((subject) => [subject.name, subject]));
	const filled = new Map<string, Promise<Filled>>();

	const fill = async (on: string, full: boolean): Promise<Filled> => {
		const subject = subjects.get(on);
		if (subject === undefined) throw new Error(`The node has no operation ${on}`);
		const [first] = await sendFilled(subject, bench, full ? 'fullest' : 'smallest');
		if (first === undefined) throw new Error(`${on} could not be filled in`);
		return {
			subject,
			parameters: render(first.tree) as INodeParameters,
			request: first.request,
		};
	};
	const filledFor = async ({ on, full }: ErrorCase): Promise<Filled> => {
		const key = `${on} ${full === true}`;
		const known = filled.get(key) ?? fill(on, full === true);
		filled.set(key, known);
		return await known;
	};

	return {
		run: async (given, { continueOnFail = false } = {}) => {
			const { subject, parameters } = await filledFor(given);
			next = given;
			return await runNode({
				node: subject.node,
				credentials: new OneCredential({
					environment: 'custom',
					baseUrl: `http://127.0.0.1:${port}`,
					// The node keeps the newest token for each pair of keys.
					clientId: `client-${Math.random()}`,
					clientSecret: 'secret-of-test',
					defaultCurrency: 'USD',
					accessToken: given.atToken === true ? '' : 'token-of-test',
				}),
				parameters: {
					...parameters,
					resource: subject.resource,
					operation: subject.operation,
				},
				binary: BINARY,
				continueOnFail,
			});
		},
		labelsOf: (on) => new Set(labelsIn(subjects.get(on)?.node.description.properties ?? [])),
		sends: async (given, field) => {
			const { request } = await filledFor(given);
			const places = new Set(placesIn({ ...request.query, ...(request.body as object) }));
			return places.has(namesOf(field));
		},
		stop: async () => {
			await bench.capture.stop();
			server.closeAllConnections();
			await new Promise<void>((resolve) => server.close(() => resolve()));
		},
	};
}

/** The error that n8n shows for a failed run. */
export function shownOf({ error }: RunResult): Shown {
	if (error === undefined) throw new Error('The run did not fail');
	const { message, description, httpCode, context } = error as NodeApiError;
	return {
		title: message,
		description: description ?? '',
		httpCode: httpCode ?? null,
		details: (context.data ?? {}) as Shown['details'],
	};
}
