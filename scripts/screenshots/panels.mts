import { randomUUID } from 'node:crypto';

import type { Page } from 'playwright-core';

import type { Stage } from '../../test/e2e/support/stage.mts';
import { createWorkflow, type NodeSpec } from '../../test/e2e/support/workflows.mts';

/** A node with its most usual operation, as it stands after it was chosen in the node panel. */
export interface Panel {
	readonly label: string;
	readonly node: NodeSpec;
	/** The type of credential that it asks for by itself. */
	readonly credential: string;
}

/** What a person sees when a node's panel is opened. */
export interface Seen {
	readonly label: string;
	/** Median, in milliseconds, from the double click until all fields stand there. */
	readonly shown: number;
	/** The same, until nothing changes any more: lists of choices have come, or were refused. */
	readonly still: number;
	/** The fields in their order, with those that can be seen without scrolling. */
	readonly fields: ReadonlyArray<{ readonly name: string; readonly seen: boolean }>;
}

const base = (name: string) => `n8n-nodes-base.${name}`;

const OURS = 'payPalRestApi';

const ours = (label: string, resource: string, operation: string): Panel => ({
	label: `PayPal, ${label}`,
	node: { name: label, type: 'n8n-nodes-paypal.payPal', parameters: { resource, operation } },
	credential: OURS,
});

export const PANELS: readonly Panel[] = [
	ours('Subscription > Create', 'subscription', 'create'),
	ours('Order > Create', 'order', 'create'),
	ours('Order > Add Tracking', 'order', 'addTracking'),
	ours('Payment > Refund Capture', 'payment', 'refundCapture'),
	{
		label: 'PayPal Polling Trigger',
		node: { name: 'PayPal Polling Trigger', type: 'n8n-nodes-paypal.payPalPollingTrigger' },
		credential: OURS,
	},
	{
		label: 'Notion',
		node: {
			name: 'Notion',
			type: base('notion'),
			typeVersion: 2.2,
			parameters: { resource: 'databasePage', operation: 'create' },
		},
		credential: 'notionApi',
	},
	{
		label: 'Stripe',
		node: {
			name: 'Stripe',
			type: base('stripe'),
			parameters: { resource: 'charge', operation: 'create' },
		},
		credential: 'stripeApi',
	},
	{
		label: 'Airtable',
		node: {
			name: 'Airtable',
			type: base('airtable'),
			typeVersion: 2.1,
			parameters: { resource: 'record', operation: 'create' },
		},
		credential: 'airtableTokenApi',
	},
	{
		label: 'Google Sheets',
		node: {
			name: 'Google Sheets',
			type: base('googleSheets'),
			typeVersion: 4.7,
			parameters: { resource: 'sheet', operation: 'append' },
		},
		credential: 'googleSheetsOAuth2Api',
	},
	{
		label: 'Slack',
		node: {
			name: 'Slack',
			type: base('slack'),
			typeVersion: 2.4,
			parameters: { resource: 'message', operation: 'post' },
		},
		credential: 'slackApi',
	},
];

const ROUNDS = 15;

const FIELDS = [
	'[data-test-id$="-parameter-input-options-container"]',
	'[data-test-id^="fixed-collection-"]:not([data-test-id="fixed-collection-add"])',
	'[data-test-id="collection-parameter-add"]',
]
	.map((selector) => `[data-test-id="ndv"] ${selector}`)
	.join(', ');

const onCanvas = (name: string | undefined): string =>
	`[data-test-id="canvas-node"][data-node-name="${name}"] :is([data-test-id="canvas-default-node"], [data-test-id="canvas-trigger-node"])`;

/**
 * Run in the page: opens the node by a double click, and goes on until nothing has changed for half
 * a second. Gives when the last of its fields appeared, when the last change was, and the fields.
 */
const open = (name: string) => `new Promise((resolve) => {
	const node = document.querySelector('${onCanvas(name)}');
	const fields = () => [...document.querySelectorAll('${FIELDS}')].filter((field) => field.offsetParent);
	const started = performance.now();
	let count = 0, complete = 0, last = 0;
	const note = () => {
		const found = fields().length;
		if (found === 0) return;
		const now = (last = performance.now());
		if (found !== count) [count, complete] = [found, now];
		setTimeout(() => {
			if (last !== now) return;
			watch.disconnect();
			const floor = document.querySelector('[data-test-id="ndv"]').getBoundingClientRect().bottom;
			resolve({ shown: complete - started, still: last - started, fields: fields().map((field) => ({
				name: field.dataset.testId.replace('-parameter-input-options-container', ''),
				seen: field.getBoundingClientRect().bottom < floor,
			})) });
		}, 500);
	};
	const watch = new MutationObserver(note);
	watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
	node.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
})`;

interface Opened {
	readonly shown: number;
	readonly still: number;
	readonly fields: Seen['fields'];
}

/** A credential as n8n lists it, as far as it matters here. */
interface Listed {
	readonly id: string;
	readonly name: string;
	readonly type: string;
}

/**
 * Each node is to find one credential: where there is none, its panel has a button instead of the
 * dropdown. The editor is told of them; n8n has none but ours.
 */
async function pretendCredentials(page: Page, panels: readonly Panel[]): Promise<void> {
	const types = new Set(panels.map(({ credential }) => credential));
	let all: Listed[] | undefined;
	// n8n's editor asks for them with each panel that it opens.
	await page.route('**/rest/credentials/for-workflow*', async (route) => {
		if (all === undefined) {
			const { data } = (await (await route.fetch()).json()) as { data: Listed[] };
			const own = data.find(({ type }) => type === OURS);
			if (own === undefined) throw new Error('n8n has no PayPal credential');
			all = [...types].map((type) => ({ ...own, id: type, name: `${type} account`, type }));
		}
		await route.fulfill({ json: { data: all } });
	});
}

/**
 * Opens each node's panel several times, in rounds, so that a busy moment hits all alike. The first
 * round, in which the editor loads its own code, does not count.
 * @param page logged in
 */
export async function measurePanels(
	page: Page,
	{ url, client }: Pick<Stage, 'url' | 'client'>,
	panels: readonly Panel[] = PANELS,
): Promise<Seen[]> {
	await pretendCredentials(page, panels);
	const nodes = panels.map(({ node }) => node);
	// Not connected: n8n shows in a panel what the node before gives.
	const { id } = await createWorkflow(client, `Panels ${randomUUID()}`, nodes, {});
	await page.goto(`${url}/workflow/${id}`, { waitUntil: 'domcontentloaded' });
	const opened = new Map<string, Opened[]>(panels.map(({ label }) => [label, []]));
	for (let round = 0; round <= ROUNDS; round++) {
		for (const { label, node } of shuffled(panels)) {
			await page.locator(onCanvas(node.name)).waitFor();
			const one = await page.evaluate<Opened>(open(node.name));
			if (round > 0) opened.get(label)?.push(one);
			await page.locator('[data-test-id="ndv-close-button"]').click();
			await page.locator('[data-test-id="ndv"]').waitFor({ state: 'hidden' });
		}
	}
	return [...opened].map(([label, all]) => {
		const [shown, still] = [all.map((one) => one.shown), all.map((one) => one.still)].map(median);
		return { label, shown: shown ?? NaN, still: still ?? NaN, fields: all[0]?.fields ?? [] };
	});
}

/** In another order each time: what a panel leaves behind is tidied up while the next one opens. */
const shuffled = <T,>(all: readonly T[]): T[] =>
	all
		.map((one) => ({ one, at: Math.random() }))
		.toSorted((left, right) => left.at - right.at)
		.map(({ one }) => one);

const median = (all: readonly number[]): number =>
	Math.round(all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN);
