import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

import type { Locator, Page } from 'playwright-core';

import { findChromium, openEditor, type Editor } from '../../test/e2e/support/editor.mts';
import type { Login } from '../start/provision.mts';
import { walkFirstSteps } from './firstSteps.mts';
import { measurePanels } from './panels.mts';
import { startForPictures } from './stage.mts';

/**
 * Takes the pictures of the README and of docs/first-steps.md, in an n8n as `npm start` sets it up:
 * `npm run screenshots [-- --into docs/images] [--only name …]`
 *
 * With `--login <login.json>` it takes them from an `npm start` that runs already (`--url`). With `--panels`
 * it takes none, and prints how long nodes' panels take to open, for docs/comparison.md.
 */
const { values } = parseArgs({
	options: {
		login: { type: 'string' },
		url: { type: 'string', default: 'http://127.0.0.1:5678' },
		into: { type: 'string', default: 'docs/images' },
		panels: { type: 'boolean', default: false },
		only: { type: 'string', multiple: true },
	},
});

const isWanted = (name: string): boolean => !values.panels && (values.only?.includes(name) ?? true);

interface Shot {
	name: string;
	resource: string;
	operation: string;
	parameters?: Record<string, unknown>;
	/** The picker whose list is to be open. */
	picker?: string;
}

const SHOTS: readonly Shot[] = [
	{
		name: 'order-create',
		resource: 'order',
		operation: 'create',
		parameters: {
			intent: 'CAPTURE',
			currencyCode: 'USD',
			amount: '22.00',
			additionalFields: { customId: 'ORDER-1001', description: 'Two T-shirts' },
		},
	},
	{
		name: 'refund',
		resource: 'payment',
		operation: 'refundCapture',
		parameters: { amount: { value: '5.00', currencyCode: 'USD' } },
		picker: 'captureId',
	},
	{ name: 'invoice-create', resource: 'invoice', operation: 'create' },
	{ name: 'plan-create', resource: 'plan', operation: 'create' },
	{ name: 'subscription-revise', resource: 'subscription', operation: 'revise' },
	{ name: 'dispute-provide-evidence', resource: 'dispute', operation: 'provideEvidence' },
	{ name: 'payout-create', resource: 'payout', operation: 'create' },
	{ name: 'transaction-get-many', resource: 'transaction', operation: 'getAll' },
];

const stage =
	values.login === undefined
		? await startForPictures()
		: {
				url: values.url,
				login: JSON.parse(await readFile(values.login, 'utf8')) as Login,
				close: () => Promise.resolve(),
			};
const origin = stage.url;

/** n8n ties a login to the browser by an id that its editor keeps. */
const browserId = async (page: Page): Promise<string> =>
	(await page.evaluate("localStorage.getItem('n8n-browserId')")) ?? '';

async function rest(page: Page, method: string, path: string, data?: object): Promise<unknown> {
	const response = await page.request.fetch(`${origin}/rest${path}`, {
		method,
		headers: { 'browser-id': await browserId(page) },
		...(data === undefined ? {} : { data }),
	});
	if (!response.ok())
		throw new Error(`${method} ${path}: ${response.status()} ${await response.text()}`);
	return ((await response.json()) as { data: unknown }).data;
}

async function payPalCredential(page: Page): Promise<{ id: string; name: string }> {
	const all = (await rest(page, 'GET', '/credentials')) as Array<{
		id: string;
		name: string;
		type: string;
	}>;
	const found = all.find(({ type }) => type === 'payPalRestApi');
	if (found === undefined) throw new Error('n8n has no PayPal credential');
	return { id: found.id, name: found.name };
}

/** A workflow with one PayPal node set to this operation, opened on the node's panel. */
async function openPanel(page: Page, shot: Shot): Promise<string> {
	const nodeId = randomUUID();
	const { id } = (await rest(page, 'POST', '/workflows', {
		name: `Screenshot ${shot.name}`,
		connections: {},
		settings: { executionOrder: 'v1' },
		nodes: [
			{
				id: nodeId,
				name: 'PayPal',
				type: 'n8n-nodes-paypal.payPal',
				typeVersion: 1,
				position: [0, 0],
				parameters: { resource: shot.resource, operation: shot.operation, ...shot.parameters },
				credentials: { payPalRestApi: await payPalCredential(page) },
			},
		],
	})) as { id: string };
	await page.goto(`${origin}/workflow/${id}/${nodeId}`, { waitUntil: 'domcontentloaded' });
	await page.locator('[data-test-id="parameter-input-operation"]').waitFor({ timeout: 60_000 });
	if (shot.picker !== undefined) {
		const locator = page.locator(`[data-test-id="resource-locator-${shot.picker}"]`);
		await locator.locator('input').last().click();
		await page.locator('[data-test-id="rlc-item"]').first().waitFor();
	}
	return id;
}

const OURS = 'n8n-nodes-paypal';

interface NodeToShow {
	name: string;
	type: string;
	typeVersion?: number;
	parameters?: Record<string, unknown>;
}

/** A workflow with these nodes one after the other, opened on the panel of the last one. */
async function openLast(page: Page, name: string, nodes: readonly NodeToShow[]): Promise<string> {
	const credentials = { payPalRestApi: await payPalCredential(page) };
	const placed = nodes.map((node, place) => ({
		id: randomUUID(),
		typeVersion: 1,
		parameters: {},
		...node,
		position: [place * 250, 0],
		...(node.type.startsWith(OURS) ? { credentials } : {}),
	}));
	const { id } = (await rest(page, 'POST', '/workflows', {
		name: `Screenshot ${name}`,
		connections: Object.fromEntries(
			nodes
				.slice(1)
				.map((node, before) => [
					nodes[before]?.name,
					{ main: [[{ node: node.name, type: 'main', index: 0 }]] },
				]),
		),
		settings: { executionOrder: 'v1' },
		nodes: placed,
	})) as { id: string };
	await page.goto(`${origin}/workflow/${id}/${placed.at(-1)?.id}`, {
		waitUntil: 'domcontentloaded',
	});
	await page.locator('[data-test-id="ndv"]').waitFor({ timeout: 60_000 });
	return id;
}

/** What a node puts out that has not run, to be mapped in the next one. */
async function openMapping(page: Page): Promise<string> {
	const id = await openLast(page, 'mapping', [
		{ name: 'Start', type: 'n8n-nodes-base.manualTrigger' },
		{
			name: 'Capture Order',
			type: `${OURS}.payPal`,
			parameters: { resource: 'order', operation: 'capture' },
		},
		{
			name: 'Refund',
			type: `${OURS}.payPal`,
			parameters: { resource: 'payment', operation: 'refundCapture' },
		},
	]);
	await page.getByText('captureId').first().waitFor({ timeout: 30_000 });
	return id;
}

/** A trigger's panel, with what it says about when it starts the workflow. */
const openTrigger =
	(node: NodeToShow) =>
	async (page: Page): Promise<string> => {
		const id = await openLast(page, node.name, [node]);
		await page.getByText('When will this node trigger my flow?').click({ timeout: 30_000 });
		return id;
	};

/** The node's actions, as they appear when a node is added to a workflow. */
async function openActions(page: Page): Promise<undefined> {
	await page.goto(`${origin}/workflow/${await exampleId(page)}`, { waitUntil: 'domcontentloaded' });
	await page.getByText('Capture Order').first().waitFor({ timeout: 60_000 });
	await page.keyboard.press('n');
	await page.locator('[data-test-id="node-creator-search-bar"]').fill('PayPal');
	// n8n has a node of that name itself.
	await page.locator('[data-keyboard-nav-id^="n8n-nodes-paypal.payPal-"]').click();
	await page.getByText('Capture order payment (moves money)').waitFor();
}

async function exampleId(page: Page): Promise<string> {
	const all = (await rest(page, 'GET', '/workflows')) as Array<{ id: string; name: string }>;
	const example = all.find(({ name }) => name === 'PayPal: from order to money');
	if (example === undefined) throw new Error('n8n has no example to show');
	return example.id;
}

async function remove(page: Page, id: string): Promise<void> {
	await rest(page, 'POST', `/workflows/${id}/archive`, {});
	await rest(page, 'DELETE', `/workflows/${id}`);
}

/** Lists load from the account. */
const settle = async (page: Page): Promise<void> => {
	await page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => undefined);
};

/** Keeps what is to be seen on a page, or a part of it. */
async function picture(name: string, page: Page, part?: Locator): Promise<void> {
	const path = `${values.into}/${name}.png`;
	await (part ?? page).screenshot({ path, animations: 'disabled' });
	console.log(name);
}

let editor: Editor | undefined;
try {
	const chromium = findChromium();
	if (chromium === undefined) throw new Error('There is no Chromium: name one in CHROMIUM_PATH');
	editor = await openEditor(chromium, origin, stage.login);
	const { page } = editor;
	if (values.panels) {
		const client = {
			call: async <T,>(method: string, path: string, body?: object) =>
				(await rest(page, method, path, body)) as T,
		};
		for (const { label, shown, still, fields } of await measurePanels(page, {
			url: origin,
			client,
		}))
			console.log(label, shown, still, fields.map(({ name }) => name).join(', '));
	}
	if (isWanted('first-steps')) await walkFirstSteps(editor, picture);
	for (const [name, open] of [
		['actions', openActions],
		['mapping', openMapping],
		[
			'trigger',
			openTrigger({
				name: 'PayPal Trigger',
				type: `${OURS}.payPalTrigger`,
				typeVersion: 1.1,
				parameters: { events: ['preset:orderPaid'] },
			}),
		],
		[
			'polling-trigger',
			openTrigger({ name: 'PayPal Polling Trigger', type: `${OURS}.payPalPollingTrigger` }),
		],
	] as const) {
		if (!isWanted(name)) continue;
		const id = await open(page);
		await settle(page);
		await picture(name, page);
		if (id !== undefined) await remove(page, id);
	}
	for (const shot of SHOTS.filter(({ name }) => isWanted(name))) {
		const id = await openPanel(page, shot);
		await settle(page);
		await picture(shot.name, page);
		await remove(page, id);
	}
} finally {
	await editor?.close();
	await stage.close();
}
