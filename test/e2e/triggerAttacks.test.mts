import { readFile, writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import path from 'node:path';

import { projectFolder } from '../../scripts/start/folders.mts';
import { messageOf } from '../../scripts/start/report.mts';
import { until } from '../../scripts/start/wait.mts';
import type { Post } from '../support/trigger/delivery.mts';
import { makeSigner } from '../support/trigger/signer.mts';
import {
	CERTIFICATES,
	makeKit,
	type Case,
	type CertificateName,
	type Kit,
	type SignerName,
} from './attacks/case.mts';
import { chapters } from './attacks/cases.mts';
import { pageOf } from './attacks/page.mts';
import { deliver } from './support/deliver.mts';
import { startDecoy, startGateway, type Decoy, type LocalServer } from './support/gateway.mts';
import { useStage } from './support/stage.mts';
import {
	activateTriggered,
	createTriggered,
	endedOf,
	type Registered,
} from './support/workflows.mts';

/** The proxy for all hosts but this machine is a decoy, so whoever n8n turns to is seen. */
let decoy: Decoy;
let gateway: LocalServer;
const proxied = { HTTP_PROXY: '', HTTPS_PROXY: '', NO_PROXY: '127.0.0.1,localhost' };

beforeAll(async () => {
	decoy = await startDecoy('not a certificate');
	Object.assign(proxied, { HTTP_PROXY: decoy.url, HTTPS_PROXY: decoy.url });
});

const stage = useStage({ env: proxied });

/** What came of a case. */
interface Outcome {
	readonly responses: readonly number[];
	readonly requested: readonly string[];
	/** What n8n logged meanwhile. */
	readonly log: string;
	/** The status of a genuine delivery right after it. */
	readonly healthy: number;
	/** Calls by which PayPal was asked about deliveries. */
	readonly verifyCalls: number;
	readonly minutes: number;
}

const cases = chapters.flatMap((chapter) => chapter.cases);
const outcomes: Outcome[] = [];
/** What was sent in the cases of many deliveries. */
const floods = new Map<Case, readonly Post[]>();
/** How often the workflows were started with an event, by its id. */
const starts = new Map<string, number>();
const eventOf = (index: number): string => `WH-CASE-${index}`;
const healthyOf = (index: number): string => `WH-HEALTHY-${index}`;

/** The responses of the server of the credential, in place of the sandbox's. */
const responses = new Map<string, RequestListener>();
let verifyCall: Case['verifyCall'];
let verifyCalls = 0;

function respondWith(signers: Kit['signers']): void {
	const special: Partial<Record<CertificateName, RequestListener>> = {
		huge: (_, res) => res.end(signers.huge.pem + ' '.repeat(70 * 1024)),
		endless: (_, res) => {
			const more = (): void => {
				while (res.write('A'.repeat(65_536)));
			};
			res.on('drain', more);
			more();
		},
		redirecting: (_, res) => res.writeHead(302, { location: `${decoy.url}/certificate` }).end(),
		page: (_, res) => res.end('<html>Sign in</html>'),
		unreachable: (_, res) => res.writeHead(503).end(),
	};
	for (const [name, id] of Object.entries(CERTIFICATES) as Array<[CertificateName, string]>) {
		responses.set(
			`GET /v1/notifications/certs/${id}`,
			special[name] ?? ((_, res) => res.end(signers[name].pem)),
		);
	}
	responses.set('POST /v1/notifications/verify-webhook-signature', (_, res) => {
		verifyCalls += 1;
		if (verifyCall === 'down') res.writeHead(503).end();
		else {
			res.setHeader('content-type', 'application/json');
			res.end(JSON.stringify({ verification_status: verifyCall ?? 'FAILURE' }));
		}
	});
}

async function makeSigners(): Promise<Kit['signers']> {
	const special: Partial<Record<SignerName, Parameters<typeof makeSigner>[0]>> = {
		expired: { from: -30, to: -1 },
		future: { from: 1, to: 30 },
		weak: { kind: 'weak' },
		elliptic: { kind: 'ec' },
	};
	const names = [...Object.keys(CERTIFICATES), 'stranger'] as SignerName[];
	const made = names.map(async (name) => [name, await makeSigner(special[name])] as const);
	return Object.fromEntries(await Promise.all(made)) as Kit['signers'];
}

async function runCase(each: Case, index: number, to: Registered, kit: Kit): Promise<Outcome> {
	const before = (await stage().log()).length;
	const requested = decoy.requested.length;
	verifyCall = each.verifyCall;
	verifyCalls = 0;
	const began = Date.now();
	const got: number[] = [];
	const send = async (post: Post) => got.push(await deliver(to.url, post, each.method));
	const posts = each.deliveries(makeKit(kit, eventOf(index)));
	if (each.flood) floods.set(each, posts);
	if (each.together) await Promise.all(posts.map(send));
	else for (const post of posts) await send(post);
	const healthy = await deliver(to.url, makeKit(kit, healthyOf(index)).post());
	const logged = async () => (await stage().log()).slice(before);
	if (each.log !== undefined) {
		const { log } = each;
		// What is not logged shows in its own test.
		await until('the log', 5_000, async () => (await logged()).includes(log) || undefined).catch(
			messageOf,
		);
	}
	return {
		responses: each.together ? got.sort((a, b) => a - b) : got,
		requested: decoy.requested.slice(requested),
		log: await logged(),
		healthy,
		verifyCalls,
		minutes: (Date.now() - began) / 60_000,
	};
}

// All are sent first, so that there is one look at what was started by them.
beforeAll(async () => {
	gateway = await startGateway(stage().sandbox.url, responses);
	const signers = await makeSigners();
	respondWith(signers);
	const credential = await stage().addCredential('Gateway', gateway.url);
	const workflows = [
		await createTriggered(stage(), credential),
		await createTriggered(stage(), credential, {
			events: ['*'],
			options: { allowSimulatorEvents: true },
		}),
		await createTriggered(stage(), credential, {
			events: ['*'],
			filters: { status: 'COMPLETED' },
		}),
	];
	const webhooks: Registered[] = [];
	for (const workflow of workflows) webhooks.push(await activateTriggered(stage(), workflow));
	for (const [index, each] of cases.entries()) {
		const to = webhooks[[undefined, 'simulator', 'filtered'].indexOf(each.to)];
		if (to === undefined) throw new Error('There is no webhook');
		const fixed = { baseUrl: gateway.url, decoyUrl: decoy.url, webhookId: to.id, signers };
		outcomes.push(await runCase(each, index, to, makeKit(fixed, '')));
	}
	for (const workflow of workflows) {
		for (const { item } of await endedOf(stage(), workflow)) {
			starts.set(String(item.id), (starts.get(String(item.id)) ?? 0) + 1);
		}
	}
});

afterAll(async () => {
	await gateway?.close();
	await decoy.close();
});

describe.each(chapters.map(({ title, cases }) => [title, cases] as const))('%s', (_, inside) => {
	it.each(inside.map((each) => [each.name, each] as const))('%s', (__, each) => {
		const index = cases.indexOf(each);
		const outcome = outcomes[index];
		if (each.flood === undefined) expect(outcome?.responses).toEqual(each.responses);
		expect(starts.get(eventOf(index)) ?? 0).toBe(each.starts);
		expect(outcome?.log).toContain(each.log ?? '');
		// Who is turned to at all is turned to once, and no other host.
		expect(outcome?.requested).toEqual(each.asks ?? []);
		// n8n goes on as if nothing had been.
		expect(outcome?.healthy).toBe(200);
		expect(starts.get(healthyOf(index))).toBe(1);
	});
});

it.each(cases.filter(({ flood }) => flood).map((each) => [each.name, each] as const))(
	'%s: few calls are made, and what is genuine is taken at once',
	(_, each) => {
		const outcome = outcomes[cases.indexOf(each)];
		const { isStrangers, mostCalls } = each.flood ?? { isStrangers: () => false, mostCalls: 0 };
		const strangers = floods.get(each)?.map(isStrangers);
		const [genuine, ...refusals] = each.responses;
		strangers?.forEach((isOne, n) =>
			expect(isOne ? refusals : [genuine]).toContain(outcome?.responses[n]),
		);
		expect(strangers?.length).toBe(outcome?.responses.length);
		expect(outcome?.verifyCalls).toBeGreaterThan(0);
		// As many in each minute that has begun.
		expect(outcome?.verifyCalls).toBeLessThanOrEqual(mostCalls * Math.ceil(outcome?.minutes ?? 0));
	},
);

it('starts nothing else', () => {
	const expected = cases.flatMap((each, index) => [
		...(each.starts === 1 ? [eventOf(index)] : []),
		healthyOf(index),
	]);
	expect([...starts.keys()].sort()).toEqual(expected.sort());
});

it('is what docs/trigger-security.md says (written anew with WRITE_DOCS=1)', async () => {
	const file = path.join(projectFolder, 'docs', 'trigger-security.md');
	if (process.env.WRITE_DOCS === '1') await writeFile(file, pageOf(chapters));
	expect(await readFile(file, 'utf8')).toBe(pageOf(chapters));
});
