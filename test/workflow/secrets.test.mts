/**
 * No output, error, stored execution, hint or log contains keys, tokens or the values of password
 * fields, whatever happens to an operation. Each operation is tested with minimal and with full input,
 * against a server that echoes everything it receives.
 */
/* eslint-disable import-x/no-duplicates -- The logs come before anything of n8n, for their effect. */
import '../support/withoutWaiting.mts';
import './secrets/logs.mts';

import { ClientRequest } from 'node:http';

import { listed } from '../catalogue/operations.mts';
import { OneCredential } from '../support/credentialsHelper.mts';
import {
	BINARY,
	openWorkbench,
	sendFilled,
	subjectsOf,
	type Subject,
	type Workbench,
} from '../support/fill/exercise.mts';
import { runNode, type RunResult } from '../support/runNode.mts';
import { useSandbox } from '../support/sandbox.mts';
import { startEchoServer, type EchoServer, type Way } from './secrets/echoServer.mts';
import { stopLogs, takeLogs } from './secrets/logs.mts';
import {
	BASIC,
	CLIENT_ID,
	CLIENT_SECRET,
	found,
	NEXT_TOKEN,
	plant,
	readable,
	TOKEN,
	type Planted,
} from './secrets/planted.mts';

const OF_CREDENTIAL = [CLIENT_SECRET, BASIC, TOKEN, NEXT_TOKEN];

/** These output a token, since that is their purpose. */
const GIVE_TOKEN = [
	'authentication.generateAccessToken',
	'authentication.generateBrowserClientToken',
];

/** How the server treats calls, and how it treats token requests. */
type Case = readonly [calls: Way, tokens?: Way];

const CASES: readonly Case[] = [
	['responds'],
	['refuses'],
	['shows a page'],
	['knows no token'],
	['breaks down'],
	['cuts the connection'],
	['says nothing'],
];

/** Cases without an initial token, in which none is issued: the call itself is never made. */
const WITHOUT_TOKEN: readonly Case[] = [
	['responds', 'refuses'],
	['responds', 'shows a page'],
	['responds', 'knows no token'],
	['responds', 'breaks down'],
	['responds', 'cuts the connection'],
];

describe('secrets', () => {
	let bench: Workbench;
	let server: EchoServer;
	const sandboxNow = useSandbox();

	beforeAll(async () => {
		bench = await openWorkbench();
		server = await startEchoServer();
		// Waits for missing responses are skipped: the longest wait is over immediately.
		const { setTimeout } = ClientRequest.prototype;
		jest.spyOn(ClientRequest.prototype, 'setTimeout').mockImplementation(function (
			this: ClientRequest,
			ms,
			over,
		) {
			const isOver = server.leavesWaiting(() => over?.());
			return isOver ? this : setTimeout.call(this, ms, over);
		});
	});

	afterAll(async () => {
		stopLogs();
		jest.restoreAllMocks();
		await bench.capture.stop();
		await server.close();
	});

	const credentialFor = (baseUrl: string, accessToken: string): OneCredential =>
		new OneCredential({
			environment: 'custom',
			baseUrl,
			clientId: CLIENT_ID,
			clientSecret: CLIENT_SECRET,
			defaultCurrency: 'USD',
			actsForMerchants: true,
			merchantId: '7LFUJ8K3GXY2A',
			accessToken,
		});

	const run = async (
		{ resource, operation, node }: Subject,
		{ parameters, item }: Planted,
		credentials: OneCredential,
		continueOnFail: boolean,
	): Promise<RunResult> =>
		await runNode({
			node,
			credentials,
			parameters: { ...parameters, resource, operation },
			items: [item],
			binary: BINARY,
			continueOnFail,
		});

	/** Descriptions of the places where secrets leaked. */
	function leaks(result: RunResult, { secrets }: Planted, isResponse: boolean): string[] {
		const { run: whole, items, error, hints } = result;
		const own = [...OF_CREDENTIAL, ...secrets];
		const logged = takeLogs();
		return [
			...(isResponse ? [] : found(readable(whole), OF_CREDENTIAL).map((each) => `stored: ${each}`)),
			...(isResponse ? [] : found(readable(items), own).map((each) => `output: ${each}`)),
			...found(readable([error, error?.cause, error?.stack]), own).map((each) => `error: ${each}`),
			...found(readable(hints), own).map((each) => `hints: ${each}`),
			...found(logged, own).map((each) => `log: ${each}`),
		];
	}

	const nameOf = ([calls, tokens]: Case): string =>
		tokens === undefined ? calls : `token: ${tokens}`;

	/** Everything that an operation outputs in one case. */
	async function tried(
		subject: Subject,
		planted: Planted,
		[calls, tokens]: Case,
		more: { readonly slip?: true; readonly continueOnFail?: true } = {},
	): Promise<string[]> {
		// Generate Access Token requests a token itself, with the keys.
		const isOwn = GIVE_TOKEN.includes(subject.name);
		server.behave(calls, tokens ?? (isOwn ? calls : 'responds'));
		const credentials = credentialFor(server.url, tokens === undefined ? TOKEN : '');
		const result = await run(subject, planted, credentials, more.continueOnFail === true);
		const isResponse = calls === 'responds' && tokens === undefined;
		const problems = leaks(result, planted, isOwn && isResponse);
		const { requested } = server;
		const failed = result.error ?? result.items[0]?.json.error;
		if (!more.slip && requested.calls + requested.tokens === 0) problems.push('nothing was sent');
		if (!isResponse && failed === undefined) problems.push('nothing failed');
		return problems.map((problem) => `${nameOf([calls, tokens])}: ${problem}`);
	}

	/** The leaks of an operation, filled in once minimally and once fully. */
	async function allTried(subject: Subject): Promise<string[]> {
		const sent = [
			...(await sendFilled(subject, bench, 'smallest')),
			...(await sendFilled(subject, bench, 'fullest')),
		];
		const inputs = sent.map(({ tree }) => plant(tree));
		const problems: string[] = [];
		for (const planted of inputs) {
			for (const each of CASES) problems.push(...(await tried(subject, planted, each)));
			const going = { continueOnFail: true } as const;
			problems.push(...(await tried(subject, planted, ['refuses'], going)));
		}
		for (const { tree } of sent) {
			const planted = plant(tree, true);
			if (planted.secrets.length === 0) continue;
			problems.push(...(await tried(subject, planted, ['refuses'], { slip: true })));
		}
		for (const each of WITHOUT_TOKEN) {
			problems.push(...(await tried(subject, inputs[0], each)));
		}
		return problems;
	}

	const subjects = subjectsOf(listed).map((subject) => [subject.name, subject] as const);

	it.each(subjects)(
		'%s lets none out',
		async (_, subject) => {
			expect(await allTried(subject)).toEqual([]);
		},
		60_000,
	);

	it("are in no line of the sandbox's log", async () => {
		const sandbox = sandboxNow();
		const credentials = credentialFor(sandbox.url, '');
		const own = new Set<string>();
		for (const [, subject] of subjects) {
			for (const { tree } of await sendFilled(subject, bench, 'fullest')) {
				const planted = plant(tree);
				planted.secrets.forEach((secret) => own.add(secret));
				await run(subject, planted, credentials, false);
				// One operation revokes the token, and the next one fetches another.
				own.add(credentials.token);
			}
		}
		own.delete('');
		const log = await (await fetch(`${sandbox.url}/__sandbox__/requests`)).text();
		expect(sandbox.requests().length).toBeGreaterThan(subjects.length);
		expect(own.size).toBeGreaterThan(3);
		expect(found(log, [CLIENT_SECRET, BASIC, ...own])).toEqual([]);
	}, 60_000);

	it('would be detected', async () => {
		const [, subject] = subjects[0];
		const { run: whole } = await run(
			subject,
			{ parameters: {}, item: { deep: [{ note: `Bearer ${TOKEN}` }] }, secrets: [] },
			credentialFor(server.url, TOKEN),
			false,
		);
		expect(found(readable(whole), OF_CREDENTIAL)).toEqual([TOKEN]);
		takeLogs();
		console.log('a line', { with: CLIENT_SECRET });
		expect(found(takeLogs(), OF_CREDENTIAL)).toEqual([CLIENT_SECRET]);
		expect(found('code 7391.', ['7391'])).toEqual(['7391']);
		expect(found('id 17391', ['7391'])).toEqual([]);
	});

	it("are looked for in n8n's own log, too", async () => {
		takeLogs();
		server.behave('refuses', 'responds');
		const [, subject] = subjects.find(([name]) => name === 'balance.getAll') ?? [];
		const [{ tree }] = await sendFilled(subject as Subject, bench, 'smallest');
		await run(subject as Subject, plant(tree), credentialFor(server.url, TOKEN), false);
		expect(takeLogs()).toContain('***');
	});
});
