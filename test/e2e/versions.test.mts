/** The packed package in each pinned version of n8n: what users do with it, step by step. */
import type { ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';

import { fingerprint } from '../../nodes/PayPalTrigger/startedEvents';
import { httpSend } from '../../sandbox/webhooks/deliver.mts';
import {
	executionsOf,
	getExecution,
	outputOf,
	type Execution,
} from '../../scripts/start/executions.mts';
import { ensureN8n } from '../../scripts/start/n8nInstall.mts';
import {
	deactivate,
	testCredential,
	type Saved,
	type SavedWorkflow,
} from '../../scripts/start/provision.mts';
import { cacheOf } from '../../scripts/start/stage.mts';
import { until } from '../../scripts/start/wait.mts';
import { sendJson, startServer, type TestServer } from '../support/httpServer.mts';
import { byId } from '../support/payPal.mts';
import { runToEnd } from './support/byHand.mts';
import { accessTo, useStage, type Stage } from './support/stage.mts';
import { VERSIONS } from './support/versions.mts';
import {
	activateTriggered,
	createTriggered,
	registeredIn,
	type NodeSpec,
} from './support/workflows.mts';

const LIMIT_MS = 90_000;
const EVENT = 'PAYMENT.CAPTURE.COMPLETED';
/** A PDF's first bytes, and all byte values, as base64. */
const PDF = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.from([...Array(256).keys()])]);

type Post = Parameters<ReturnType<typeof httpSend>>;
const packageOf = (script: string) => path.join(path.dirname(script), '..', 'package.json');
const require_ = createRequire(__filename);

/** All nodes of n8n, as its editor loads them. */
async function typesOf({ url, login }: Stage): Promise<Array<{ name: string }>> {
	const headers = { 'content-type': 'application/json', 'browser-id': 'versions' };
	const body = { emailOrLdapLoginId: login.email, password: login.password };
	const response = await fetch(`${url}/rest/login`, {
		method: 'POST',
		headers,
		body: JSON.stringify(body),
	});
	const [cookie = ''] = (response.headers.get('set-cookie') ?? '').split(';');
	const types = await fetch(`${url}/types/nodes.json`, { headers: { ...headers, cookie } });
	return (await types.json()) as Array<{ name: string }>;
}

describe.each(VERSIONS)('n8n $version', ({ version, pins, env }) => {
	/** The deliveries that the sandbox has posted to n8n, to be posted again. */
	const posted: Post[] = [];
	const deliver = httpSend(30_000);
	const stage = useStage({
		pins,
		env,
		sandbox: {
			webhookDelivery: {
				send: async (...post) => {
					posted.push(post);
					return await deliver(...post);
				},
			},
		},
	});

	const payPal = (name: string, parameters: NodeSpec['parameters']): NodeSpec => ({
		name,
		type: 'n8n-nodes-paypal.payPal',
		parameters,
		credentials: { payPalRestApi: stage().credential },
	});

	/** Runs a workflow of these nodes manually; resolves to its result. */
	const runOf = (...nodes: readonly NodeSpec[]): Promise<Execution> =>
		runToEnd(stage().client, nodes);

	/** The items of the last node. @throws if the run failed */
	async function itemsOf(...nodes: readonly NodeSpec[]) {
		const execution = await runOf(...nodes);
		expect(execution.data.resultData.error).toBeUndefined();
		expect(execution.status).toBe('success');
		return outputOf(execution, nodes.at(-1)?.name ?? '');
	}

	let orderId = '';
	let captureId = '';
	let triggered: SavedWorkflow;

	it('is that version', async () => {
		const { script } = await ensureN8n(cacheOf(), pins);
		expect(require_(packageOf(script))).toMatchObject({ version });
	});

	it('has the three nodes, and the tool for AI agents, without further settings', async () => {
		const types = (await typesOf(stage())).filter(({ name }) =>
			name.startsWith('n8n-nodes-paypal.'),
		);
		expect(types.map(({ name }) => name).sort()).toEqual([
			'n8n-nodes-paypal.payPal',
			'n8n-nodes-paypal.payPalPollingTrigger',
			'n8n-nodes-paypal.payPalTool',
			'n8n-nodes-paypal.payPalTrigger',
		]);
	});

	it('tests the credential, and explains that a secret is wrong', async () => {
		const { client, credential, sandbox } = stage();
		const access = {
			environment: 'custom',
			baseUrl: sandbox.url,
			clientId: 'e2e-client-id',
		} as const;
		await testCredential(client, credential, { ...access, clientSecret: 'right' });
		await expect(
			testCredential(client, credential, { ...access, clientSecret: 'wrong' }),
		).rejects.toThrow(/Client ID/);
	});

	describe('with a server that is not PayPal', () => {
		let elsewhere: TestServer;
		let gateway: TestServer;
		/** The gateway's response to a token request. */
		let respondToken: (response: ServerResponse) => unknown;
		const redirect = (response: ServerResponse) =>
			response.writeHead(302, { location: `${elsewhere.url}/login` }).end();
		const giveToken = (response: ServerResponse) =>
			sendJson(response, { access_token: 'token', token_type: 'Bearer', expires_in: 32_400 });

		beforeAll(async () => {
			elsewhere = await startServer((_request, response) => giveToken(response));
			gateway = await startServer(({ path }, response) =>
				path === '/v1/oauth2/token' ? void respondToken(response) : void redirect(response),
			);
		});
		afterEach(() => expect(elsewhere.calls).toEqual([]));
		afterAll(() => Promise.all([elsewhere.close(), gateway.close()]));

		// A separate credential: n8n 1 saves a tested credential that fetches a token for the test.
		let tried: Saved;
		beforeAll(async () => (tried = await stage().addCredential('Tried', gateway.url)));

		const test = async () => await testCredential(stage().client, tried, accessTo(gateway.url));

		it.each([
			['a redirect', redirect],
			['a page', (response: ServerResponse) => response.end('<title>Log in</title>')],
			['nothing', (response: ServerResponse) => response.writeHead(204).end()],
		])("the credential's test fails for %s", async (_name, response) => {
			respondToken = response;
			await expect(test()).rejects.toThrow('The response did not come from PayPal');
		});

		it("the credential's test passes with a token, whatever permissions the app lacks", async () => {
			respondToken = giveToken;
			await test();
		});

		it.each([
			['http://gateway.example', "'Base URL' must begin with https://"],
			['gateway.example', "'Base URL' is not a URL"],
		])('the base URL %s is refused with a message', async (baseUrl, words) => {
			const refused = testCredential(stage().client, tried, accessTo(baseUrl));
			await expect(refused).rejects.toThrow(words);
		});

		it.each([2, 4.2])('the HTTP Request node %d follows no redirect', async (typeVersion) => {
			respondToken = giveToken;
			gateway.calls.length = 0;
			await runOf({
				name: 'HTTP Request',
				type: 'n8n-nodes-base.httpRequest',
				typeVersion,
				parameters: {
					url: `${gateway.url}/v1/notifications/webhooks`,
					authentication: 'predefinedCredentialType',
					nodeCredentialType: 'payPalRestApi',
					options: { followRedirect: true, followAllRedirects: true },
				},
				credentials: { payPalRestApi: await stage().addCredential('Gateway', gateway.url) },
			});
			expect(gateway.calls).toContainEqual(
				expect.objectContaining({
					method: 'GET',
					path: '/v1/notifications/webhooks',
					headers: expect.objectContaining({ authorization: 'Bearer token' }),
				}),
			);
		});
	});

	it('creates an order', async () => {
		const [order] = await itemsOf(
			payPal('Create', {
				resource: 'order',
				operation: 'create',
				intent: 'CAPTURE',
				currencyCode: 'USD',
				amount: '20',
				additionalFields: { description: 'Two T-shirts' },
			}),
		);
		expect(order).toMatchObject({ status: 'CREATED' });
		orderId = String(order?.id);
	});

	it('explains why it cannot be captured yet', async () => {
		const { status, data } = await runOf(
			payPal('Capture', { resource: 'order', operation: 'capture', orderId: byId(orderId) }),
		);
		expect(status).toBe('error');
		expect(data.resultData.error).toMatchObject({
			message: 'The buyer has not approved this order yet',
			description: expect.stringContaining("Send the buyer to the order's 'approve'"),
		});
	});

	it('captures it once the buyer has approved, and refunds a part', async () => {
		await stage().sandbox.admin('POST', `orders/${orderId}/approve`);
		const [refund] = await itemsOf(
			payPal('Capture', { resource: 'order', operation: 'capture', orderId: byId(orderId) }),
			payPal('Refund', {
				resource: 'payment',
				operation: 'refundCapture',
				captureId: byId('={{ $json.captureId }}'),
				amountType: 'partial',
				amount: '5',
				currencyCode: 'USD',
			}),
		);
		expect(refund).toMatchObject({ status: 'COMPLETED', amount: '5.00' });
		const [order] = await itemsOf(
			payPal('Get', {
				resource: 'order',
				operation: 'get',
				orderId: byId(orderId),
				simplify: false,
			}),
		);
		const [unit] = order?.purchase_units as Array<{
			payments: Record<'captures' | 'refunds', Array<{ id: string }>>;
		}>;
		expect(unit?.payments.captures).toHaveLength(1);
		expect(unit?.payments.refunds).toEqual([expect.objectContaining({ id: refund?.refundId })]);
		captureId = unit?.payments.captures[0]?.id ?? '';
	});

	it('uploads a file as evidence', async () => {
		const { sandbox } = stage();
		const { dispute_id } = (await sandbox.admin('POST', 'disputes', {
			captureId,
			reason: 'MERCHANDISE_OR_SERVICE_NOT_RECEIVED',
			stage: 'CHARGEBACK',
		})) as { dispute_id: string };
		const file = { fileName: 'proof.pdf', mimeType: 'application/pdf' };
		const [done] = await itemsOf(
			{
				name: 'Text',
				type: 'n8n-nodes-base.set',
				typeVersion: 3.4,
				parameters: {
					assignments: {
						assignments: [{ id: '1', name: 'pdf', value: PDF.toString('base64'), type: 'string' }],
					},
					options: {},
				},
			},
			{
				name: 'File',
				type: 'n8n-nodes-base.convertToFile',
				typeVersion: 1.1,
				parameters: { operation: 'toBinary', sourceProperty: 'pdf', options: file },
			},
			payPal('Evidence', {
				resource: 'dispute',
				operation: 'provideEvidence',
				disputeId: byId(dispute_id),
				evidences: { values: [{ evidenceType: 'OTHER', notes: 'Ünïcode' }] },
				inputDataFieldName: 'data',
			}),
		);
		expect(done).toMatchObject({ success: true });
		const call = sandbox.requests().find(({ path }) => path.endsWith('/provide-evidence'));
		expect(call).toMatchObject({
			status: 200,
			body: {
				input: { evidences: [{ evidence_type: 'OTHER', notes: 'Ünïcode' }] },
				'evidence-file': {
					filename: file.fileName,
					contentType: file.mimeType,
					bytes: `${PDF.length} bytes`,
				},
			},
		});
	});

	it('is started by a webhook of PayPal', async () => {
		const { client, sandbox } = stage();
		triggered = await createTriggered(stage(), stage().credential, { events: [EVENT] });
		await activateTriggered(stage(), triggered);
		await sandbox.admin('POST', 'events', { event_type: EVENT, resource: { id: captureId } });
		await sandbox.clock.settled();
		const [execution] = await until('the execution', LIMIT_MS, async () => {
			const all = await executionsOf(client, triggered.id);
			return all[0]?.status === 'success' ? all : undefined;
		});
		const ended = await getExecution(client, execution?.id ?? '');
		expect(outputOf(ended, 'Do Nothing')).toEqual([
			expect.objectContaining({ event_type: EVENT, resource: { id: captureId } }),
		]);
	});

	it('is not started by the same event again, nor by a forged one', async () => {
		const [url, body, headers] = posted.at(-1) ?? ['', '', {}];
		const forged = body.replace(captureId, 'SOMETHING-ELSE');
		expect(forged).not.toBe(body);
		expect(await deliver(url, body, headers)).toBe(200);
		expect(await deliver(url, forged, headers)).toBe(401);
		expect(await executionsOf(stage().client, triggered.id)).toHaveLength(1);
		// It is still known after a restart.
		const [row] = await stage().query<{ staticData: string }>(
			'SELECT "staticData" FROM workflow_entity WHERE id = ?',
			triggered.id,
		);
		expect(row?.staticData).toContain(fingerprint((JSON.parse(body) as { id: string }).id));
	});

	it('lists the event', async () => {
		const events = await itemsOf(
			payPal('List', { resource: 'webhookEvent', operation: 'getAll', returnAll: true }),
		);
		expect(events).toEqual([expect.objectContaining({ eventType: EVENT })]);
	});

	it('removes the webhook when it is deactivated', async () => {
		await deactivate(stage().client, triggered);
		await until('the webhook to go', LIMIT_MS, async () =>
			(await registeredIn(stage())).length === 0 ? true : undefined,
		);
	});
});
