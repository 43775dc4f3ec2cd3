import { findChromium, openEditor, pictured, type Editor } from './support/editor.mts';
import {
	addField,
	addPayPal,
	beginByHand,
	choose,
	execute,
	field,
	giveExpression,
	giveId,
	openList,
} from './support/editorPanel.mts';
import { describeWith } from './support/needs.mts';
import { tokenOf, useStage } from './support/stage.mts';

const chromium = findChromium();
const missing = chromium === undefined ? ['Chromium (or CHROMIUM_PATH that names one)'] : [];

/** The right edge of a box, in pixels. */
const right = (box: { x: number; width: number } | null): number =>
	box === null ? NaN : box.x + box.width;

// A browser on a busy machine may miss a step. A real defect fails twice, and each attempt is reported.
jest.retryTimes(1, { logErrorsBeforeRetry: true, retryImmediately: true });

describeWith(missing, 'the package in the editor')('in the editor', () => {
	const stage = useStage();
	let current: Editor | undefined;
	const editor = (): Editor => {
		if (!current) throw new Error('The browser is only available while tests run');
		return current;
	};

	beforeAll(async () => {
		current = await openEditor(chromium ?? '', stage().url, stage().login);
	});
	afterAll(async () => {
		await current?.close();
	});

	const see = (name: string, work: (editor: Editor) => Promise<void>) =>
		it(name, () => pictured(editor(), name, () => work(editor())));

	/** PayPal's response to a call that was made outside n8n. */
	async function post<T>(path: string, body: object): Promise<T> {
		const url = stage().sandbox.url;
		const response = await fetch(`${url}${path}`, {
			method: 'POST',
			headers: {
				authorization: `Bearer ${await tokenOf(url)}`,
				'content-type': 'application/json',
			},
			body: JSON.stringify(body),
		});
		expect(response.status).toBe(201);
		return (await response.json()) as T;
	}

	see('a credential with a wrong secret says so, and is good with the right one', async (ui) => {
		const { byId, shot } = ui;
		const say = byId('credential-edit-dialog');
		await ui.open('/home/credentials/create');
		await byId('new-credential-type-select').locator('input').fill('PayPal');
		await byId('new-credential-type-select-option').getByText('PayPal REST API').click();
		await byId('new-credential-type-button').click();
		await choose(ui, 'environment', 'Custom');
		const type = (name: string, text: string) => field(ui, name).locator('input').fill(text);
		await type('baseUrl', stage().sandbox.url);
		await type('clientId', 'editor-client-id');
		await type('clientSecret', 'a-wrong-secret');
		await byId('credential-save-button').click();
		await say.getByText('More details').click();
		await say.getByText('PayPal does not know this Client ID and Client Secret.').waitFor();
		await shot('credential refused');
		expect(await say.innerText()).not.toContain('a-wrong-secret');
		await type('clientSecret', 'the-right-one');
		await byId('credential-save-button').click();
		await byId('credentials-config-container-test-success').waitFor();
		await shot('credential accepted');
	});

	see('a workflow built by hand runs: a plan from the list, and an expression', async (ui) => {
		const { byId, shot } = ui;
		const { id: product_id } = await post<{ id: string }>('/v1/catalogs/products', {
			name: 'Coffee club',
			type: 'PHYSICAL',
		});
		const plan = await post<{ id: string }>('/v1/billing/plans', {
			product_id,
			name: 'Monthly beans',
			billing_cycles: [
				{
					frequency: { interval_unit: 'MONTH', interval_count: 1 },
					tenure_type: 'REGULAR',
					sequence: 1,
					total_cycles: 0,
					pricing_scheme: { fixed_price: { value: '12.00', currency_code: 'USD' } },
				},
			],
			payment_preferences: { auto_bill_outstanding: true },
		});
		await beginByHand(ui);
		await addPayPal(ui, 'Create subscription (may move money)', 'last');
		await shot('subscription empty');
		const plans = await openList(ui, 'planId');
		await shot('plans');
		expect(await plans.allTextContents()).toEqual(['Monthly beans – 12.00 USD a month']);
		await plans.first().click();
		await addField(ui, 'Custom ID');
		await giveExpression(ui, 'customId', 'CUSTOMER-{{ 1000 + 1');
		await byId('parameter-input-hint').getByText('CUSTOMER-1001').waitFor();
		await shot('expression');
		await execute(ui, byId('ndv-items-count'));
		await byId('output-panel').getByText('APPROVAL_PENDING').waitFor();
		await byId('output-panel').getByText('CUSTOMER-1001').waitFor();
		await shot('subscription created');
		const sent = stage()
			.sandbox.requests()
			.filter(({ method, path }) => method === 'POST' && path === '/v1/billing/subscriptions');
		expect(sent.map(({ body }) => body)).toEqual([
			expect.objectContaining({ plan_id: plan.id, custom_id: 'CUSTOMER-1001' }),
		]);
	});

	see('a refusal is told in our words, with the next step', async (ui) => {
		const { byId, shot } = ui;
		const order = await post<{ id: string }>('/v2/checkout/orders', {
			intent: 'CAPTURE',
			purchase_units: [{ amount: { currency_code: 'USD', value: '22.00' } }],
		});
		await beginByHand(ui);
		await addPayPal(ui, 'Capture order payment (moves money)', 'last');
		await giveId(ui, 'orderId', order.id);
		await execute(ui, byId('node-error-message'));
		await shot('order refused');
		expect(await byId('node-error-message').innerText()).toBe(
			'The buyer has not approved this order yet',
		);
		const next = await byId('node-error-description').innerText();
		expect(next).toContain("Send the buyer to the order's 'approve' (or 'payer-action') link");
		expect(next).toMatch(/PayPal's debug ID: \w+/);
	});

	see('a published trigger starts the workflow for a webhook', async (ui) => {
		const { byId, page, shot } = ui;
		await ui.open('/workflow/new');
		const events = page.waitForResponse(/dynamic-node-parameters\/options/);
		await addPayPal(ui, 'On new PayPal event', 'first');
		await events;
		// It can't be opened until they are loaded.
		await field(ui, 'events').locator('input:disabled').first().waitFor({ state: 'detached' });
		await field(ui, 'events').locator('.el-select').click();
		const event = page.locator('.el-select-dropdown__item:visible');
		await event.nth(1).waitFor();
		await page.keyboard.type('Payment.capture.comp');
		await shot('events');
		await event.getByText('PAYMENT.CAPTURE.COMPLETED').click();
		// The full name of a chosen event must be readable, and the event removable.
		const chosen = field(ui, 'events').locator('.el-tag');
		const room = await field(ui, 'events').locator('.el-select').boundingBox();
		const close = await chosen.locator('.el-tag__close').boundingBox();
		expect(right(close)).toBeLessThan(right(room));
		await shot('trigger');
		await byId('ndv-close-button').click();
		await byId('workflow-open-publish-modal-button').click();
		await byId('workflow-publish-button').click();
		await byId('workflow-active-version-indicator').waitFor();
		await shot('published');
		await stage().sandbox.admin('POST', 'events', {
			event_type: 'PAYMENT.CAPTURE.COMPLETED',
			resource: { id: '2GG279541U471931P', amount: { currency_code: 'USD', value: '10.00' } },
		});
		await stage().sandbox.clock.settled();
		await byId('activation-modal').getByRole('button', { name: 'Got it' }).click();
		await byId('radio-button-executions').click();
		const executions = page.locator('[data-test-id^="execution-details-"]');
		await executions.first().waitFor();
		await executions.getByText('Succeeded').waitFor();
		await shot('executions');
		expect(await executions.count()).toBe(1);
	});
});
