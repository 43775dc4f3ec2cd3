import type { Locator, Page } from 'playwright-core';

import type { Editor } from '../../test/e2e/support/editor.mts';
import {
	addManualTrigger,
	addPayPal,
	choose,
	execute,
	field,
	openList,
} from '../../test/e2e/support/editorPanel.mts';

/** Keeps what is to be seen on a page, or a part of it. */
type Picture = (name: string, page: Page, part?: Locator) => Promise<void>;

const VIEWPORT = { width: 1280, height: 800 };
const EXAMPLE = 'PayPal: from order to money';

/** A further tab, without n8n's session. */
async function openPage(page: Page): Promise<Page> {
	const browser = page.context().browser();
	if (browser === null) throw new Error('The page has no browser');
	return await browser.newPage();
}

/**
 * What docs/first-steps.md tells its reader to do, done in the browser, with a picture of each step.
 * @param editor of an n8n that `npm start` has set up
 */
export async function walkFirstSteps(editor: Editor, picture: Picture): Promise<void> {
	const { page, byId } = editor;
	const before = page.viewportSize() ?? VIEWPORT;
	await page.setViewportSize(VIEWPORT);
	const keep = (name: string, on: Page = page, part?: Locator) =>
		picture(`first-steps-${name}`, on, part);
	const onCanvas = (name: string) =>
		page.locator(`[data-test-id="canvas-node"][data-node-name="${name}"]`);
	const untilDone = (name: string) =>
		onCanvas(name).locator('[data-test-id="canvas-node-status-success"]').waitFor();
	const openNode = async (name: string) => {
		await onCanvas(name).dblclick();
		await byId('ndv').waitFor();
	};
	const closeNode = async () => {
		await byId('ndv-close-button').click();
		await byId('ndv').waitFor({ state: 'hidden' });
	};

	await editor.open('/home/workflows');
	const example = byId('workflow-card-name').getByText(EXAMPLE);
	await example.waitFor();
	await keep('workflows');

	await example.click();
	await byId('execute-workflow-button').waitFor();
	await byId('canvas-node').first().waitFor();
	await keep('example');

	await byId('execute-workflow-button').click();
	await untilDone('Show the Approve Link');
	await openNode('Show the Approve Link');
	const link = byId('output-panel').getByText(/checkoutnow\?token=/);
	await link.waitFor();
	await keep('approve-link');

	const shop = await openPage(page);
	await shop.setViewportSize({ width: 640, height: 400 });
	await shop.goto((await link.innerText()).trim());
	await keep('approve', shop);
	await shop.getByRole('button', { name: 'Approve' }).click();
	await shop.getByText('Thank you').waitFor();
	await shop.close();

	await closeNode();
	await untilDone('Refund a Part');
	await keep('refunded');
	await openNode('Refund a Part');
	await byId('output-panel').getByText('COMPLETED').first().waitFor();
	await keep('refund-output');

	await closeNode();
	await editor.open('/home/workflows');
	await page.getByRole('button', { name: 'Create workflow' }).click();
	await addManualTrigger(editor);
	await addPayPal(editor, 'Refund captured payment (moves money)', 'last');
	await openList(editor, 'captureId');
	await keep('payments');
	await byId('rlc-item').first().click();
	await choose(editor, 'amountType', 'Partial Amount');
	const amount = field(editor, 'amount').locator('input');
	await amount.fill('2.00');
	await amount.blur();
	await keep('refund-panel');
	await execute(editor, byId('ndv-items-count'));
	await byId('output-panel').getByText('COMPLETED').first().waitFor();
	await byId('node-execute-button').getByText('Execute step').waitFor();
	await page.locator('.el-notification').waitFor({ state: 'hidden' });
	await keep('refund-done');

	const sandbox = await openPage(page);
	await sandbox.setViewportSize(VIEWPORT);
	await sandbox.goto('http://127.0.0.1:4010');
	await keep('sandbox', sandbox);
	await sandbox.close();
	await page.setViewportSize(before);
}
