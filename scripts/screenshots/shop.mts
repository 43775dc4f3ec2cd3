/**
 * `tsx scripts/screenshots/shop.mts [--into docs/images] [--stills folder]` takes the moving picture of
 * the README anew: the shop example, from its workflow over the buyer's browser to the captured payment.
 * Starts an n8n of its own and the local sandbox, and fails where the payment was not captured.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';

import type { Page } from 'playwright-core';

import { findChromium, openEditor, type Editor } from '../../test/e2e/support/editor.mts';
import { executionsOf, untilStatus } from '../start/executions.mts';
import { activate } from '../start/provision.mts';
import type { Stage } from '../start/stage.mts';
import { until } from '../start/wait.mts';
import { movingPicture, type Frame } from './movingPicture.mts';
import { startForPictures } from './stage.mts';

const { values } = parseArgs({
	options: {
		into: { type: 'string', default: 'docs/images' },
		stills: { type: 'string' },
	},
});

/** The editor is made for more room than a buyer's page; all are the same size in the end. */
const EDITOR = { width: 1280, height: 800 };
const BUYER = { width: 720, height: 450 };
const LIMIT_MS = 30_000;

async function take(stage: Stage, page: Page): Promise<Frame[]> {
	const frames: Frame[] = [];
	const keep = async (caption: string, seconds: number) => {
		const picture = await page.screenshot({ animations: 'disabled' });
		frames.push({ picture, caption, seconds });
		if (values.stills) await writeFile(path.join(values.stills, `${frames.length}.png`), picture);
	};
	const shop = stage.workflows.get('shop-in-one-workflow');
	if (!shop) throw new Error('There is no shop among the examples');
	const workflow = `${stage.n8n.url}/workflow/${shop.id}`;

	await page.goto(workflow, { waitUntil: 'domcontentloaded' });
	await page.locator('[data-test-id="canvas-node"]').first().waitFor();
	await page.waitForLoadState('networkidle');
	await keep('A shop in one workflow', 3);

	await activate(stage.client, shop);
	const url = `${stage.n8n.url}/webhook/paypal-shop`;
	await until('the shop to be open', LIMIT_MS, async () => (await fetch(url)).ok || undefined);
	await page.setViewportSize(BUYER);
	await page.goto(url);
	await keep('n8n serves the page. Somebody presses the button …', 2.5);
	await page.getByRole('button', { name: 'Buy with PayPal' }).click();
	await page.getByRole('button', { name: 'Approve' }).waitFor();
	await keep('… approves at PayPal (here: the local sandbox) …', 2.5);
	await page.getByRole('button', { name: 'Approve' }).click();
	await page.getByText('Your payment of 12.00 USD has arrived.').waitFor();
	await keep('… and is back. The payment is captured, once.', 2.5);

	const latest = await until('the capture to be an execution', LIMIT_MS, async () =>
		(await executionsOf(stage.client, shop.id)).find(({ status }) => status === 'success'),
	);
	await untilStatus(stage.client, latest.id, 'success');
	await page.setViewportSize(EDITOR);
	await page.goto(`${workflow}/executions/${latest.id}`, { waitUntil: 'domcontentloaded' });
	const capture = page.locator('[data-test-id="canvas-node"][data-node-name="Capture Order"]');
	// n8n offers to set up more once a workflow has run.
	const checklist = page.locator('[data-test-id="suggested-actions-close"]');
	await checklist.waitFor({ timeout: LIMIT_MS / 3 }).then(
		() => checklist.click(),
		() => undefined,
	);
	await capture.locator('[data-test-id="canvas-node-status-success"]').waitFor();
	await page.waitForLoadState('networkidle');
	await keep('What ran, in n8n: captured, and the buyer thanked', 3);
	await capture.dblclick();
	await page.locator('[data-test-id="output-panel"]').getByText('COMPLETED').first().waitFor();
	await keep('What PayPal says to the capture', 3);
	return frames;
}

const executable = findChromium();
if (executable === undefined) throw new Error('There is no Chromium; CHROMIUM_PATH can name one');
if (values.stills) await mkdir(values.stills, { recursive: true });
const stage = await startForPictures();
let editor: Editor | undefined;
try {
	editor = await openEditor(executable, stage.url, stage.login);
	await editor.page.setViewportSize(EDITOR);
	const picture = await movingPicture(await take(stage, editor.page));
	const { size } = await picture.toFile(path.join(values.into, 'shop.webp'));
	console.log(`shop.webp: ${Math.round(size / 1000)} KB`);
} finally {
	await editor?.close();
	await stage.close();
}
process.exit();
