import type { Locator } from 'playwright-core';

import type { Editor } from './editor.mts';

/** Adds the first node of a workflow, or one after its last, by searching for PayPal in the node panel. */
export async function addPayPal(editor: Editor, item: string, place: 'first' | 'last') {
	const { page, byId } = editor;
	await openNodePanel(editor, place);
	await byId('node-creator-search-bar').fill('PayPal');
	// n8n has a built-in node of that name, with two operations.
	const found = page.locator('[data-keyboard-nav-id^="n8n-nodes-paypal.payPal-"]');
	// The entry covers both of our nodes.
	await found.getByText('Take, refund and report payments').waitFor();
	await found.getByText('start workflows on its events').waitFor();
	await editor.shot(`searched for ${item}`);
	await found.click();
	const action = byId('node-creator-item-name').getByText(item, { exact: true });
	await action.waitFor();
	await editor.shot(`list with ${item}`);
	await action.click();
	await byId('node-credentials-select').waitFor();
}

/** Creates a new workflow with a Manual Trigger. */
export async function beginByHand(editor: Editor): Promise<void> {
	await editor.open('/workflow/new');
	await addManualTrigger(editor);
}

/** Adds a Manual Trigger to an empty workflow. */
export async function addManualTrigger(editor: Editor): Promise<void> {
	const { byId } = editor;
	await openNodePanel(editor, 'first');
	await byId('node-creator-search-bar').fill('manual');
	await byId('node-creator-item-name').getByText('Trigger manually').click();
	await byId('canvas-handle-plus').waitFor();
}

async function openNodePanel({ byId }: Editor, place: 'first' | 'last'): Promise<void> {
	const plus = byId(place === 'first' ? 'canvas-plus-button' : 'canvas-handle-plus');
	await plus.last().click();
	await byId('node-creator-search-bar').waitFor();
}

/** A field of the open panel, by its parameter's name. */
export const field = ({ byId }: Editor, parameter: string): Locator =>
	byId(`parameter-input-${parameter}`);

/** Chooses an option of a dropdown; in a searchable one, by typing. */
export async function choose(editor: Editor, parameter: string, text: string): Promise<void> {
	await field(editor, parameter).locator('.el-select').click();
	await editor.page.locator('.el-select-dropdown__item:visible').getByText(text).first().click();
}

/** Adds a field to Additional Fields, by its name. */
export async function addField({ byId, page }: Editor, label: string): Promise<void> {
	const add = byId('collection-parameter-add');
	await add.filter({ has: page.locator('input[placeholder="Add Field"]') }).click();
	await page.locator('.el-select-dropdown__item:visible').getByText(label, { exact: true }).click();
}

/** Opens the list of a picker. @returns its records */
export async function openList({ byId }: Editor, parameter: string): Promise<Locator> {
	await byId(`resource-locator-${parameter}`).locator('input').last().click();
	await byId('rlc-item').first().waitFor();
	return byId('rlc-item');
}

/** Sets a picker to By ID, and types one. */
export async function giveId({ byId }: Editor, parameter: string, id: string): Promise<void> {
	const locator = byId(`resource-locator-${parameter}`);
	await locator.locator('[data-test-id="rlc-mode-selector"]').click();
	await byId('mode-id').click();
	await locator.locator('input[data-test-id="rlc-input"]').fill(id);
}

/**
 * Executes the node and waits for the result. The editor applies a typed value after a short delay;
 * until then n8n reports it as missing and runs nothing, so the click is repeated once.
 */
export async function execute({ byId, page }: Editor, outcome: Locator): Promise<void> {
	const refused = page.locator('.el-notification:not(.el-notification-fade-leave-active)', {
		hasText: 'Workflow execution cannot start',
	});
	for (;;) {
		await byId('node-execute-button').click();
		await outcome.or(refused).first().waitFor();
		if ((await refused.count()) === 0) return;
		while ((await refused.count()) > 0) {
			await refused.first().locator('.el-notification__closeBtn').click();
		}
	}
}

/**
 * Switches a field to Expression and types one.
 * @param typed as a user types it: the editor closes the braces by itself
 */
export async function giveExpression(editor: Editor, parameter: string, typed: string) {
	const options = editor.byId(`${parameter}-parameter-input-options-container`);
	await options.hover();
	await options.locator('[data-test-id="radio-button-expression"]').click();
	const input = field(editor, parameter).locator('.cm-content');
	await input.click();
	await input.pressSequentially(typed);
}
