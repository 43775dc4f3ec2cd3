/** Imports the examples as users do, in the editor's menu, in each pinned version of n8n. */
import path from 'node:path';

import { withCredential, type Workflow } from '../../scripts/start/examples.mts';
import { activate, type SavedWorkflow } from '../../scripts/start/provision.mts';
import { until } from '../../scripts/start/wait.mts';
import { findChromium, openEditor, pictured, type Editor } from './support/editor.mts';
import { describeWith } from './support/needs.mts';
import { tokenOf, useStage } from './support/stage.mts';
import { VERSIONS } from './support/versions.mts';
import { registeredIn } from './support/workflows.mts';

const chromium = findChromium();
const missing = chromium === undefined ? ['Chromium (or CHROMIUM_PATH that names one)'] : [];
const fileOf = (name: string) => path.join(process.cwd(), 'examples', `${name}.json`);

type Stored = Workflow & SavedWorkflow;

// A browser on a busy machine may miss a step. A real defect fails twice, and each attempt is reported.
jest.retryTimes(1, { logErrorsBeforeRetry: true, retryImmediately: true });

describeWith(missing, 'the examples in the editor')('the examples', () => {
	describe.each(VERSIONS)('in n8n $version', ({ version, pins, env }) => {
		const stage = useStage({ pins, env, sandbox: { running: true } });
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
			it(name, () => pictured(editor(), `${name} ${version}`, () => work(editor())));

		const storedWorkflows = async (): Promise<SavedWorkflow[]> =>
			await stage().client.call('GET', '/workflows');

		/** Imports an example in the editor and saves it. @returns the workflow that n8n stored */
		async function importExample({ page, open, byId }: Editor, name: string): Promise<Stored> {
			const before = new Set((await storedWorkflows()).map(({ id }) => id));
			await open('/workflow/new');
			await page.locator('input[type="file"]').first().setInputFiles(fileOf(name));
			await byId('canvas-node').first().waitFor();
			await page.keyboard.press('Control+s');
			const { id } = await until('n8n to store it', 30_000, async () =>
				(await storedWorkflows()).find((each) => !before.has(each.id)),
			);
			return await stage().client.call('GET', `/workflows/${id}`);
		}
		const addressesOf = ({ nodes }: Stored) =>
			nodes.flatMap((node) => ('webhookId' in node ? [String(node.webhookId)] : []));

		see('can be imported twice: each copy has addresses of its own', async (ui) => {
			const one = addressesOf(await importExample(ui, 'refund-approval'));
			const other = addressesOf(await importExample(ui, 'refund-approval'));
			// The form's webhook, and that of the approver's form.
			expect(one).toHaveLength(2);
			expect(other).toHaveLength(2);
			expect(new Set([...one, ...other]).size).toBe(4);
		});

		see('the shop: from the button to the captured payment', async (ui) => {
			const { page, shot } = ui;
			const imported = await importExample(ui, 'shop-in-one-workflow');
			const { nodes } = withCredential(imported, stage().credential);
			const { name, versionId, connections, settings } = imported;
			const changes = { name, versionId, nodes, connections, settings };
			await activate(
				stage().client,
				await stage().client.call('PATCH', `/workflows/${imported.id}`, changes),
			);
			await until('its trigger to be registered', 30_000, async () =>
				(await registeredIn(stage())).length > 0 ? true : undefined,
			);

			const url = `${stage().url}/webhook/paypal-shop`;
			await page.goto(url);
			await shot(`shop ${version} 1 page`);
			await page.getByRole('button', { name: 'Buy with PayPal' }).click();
			await page.waitForURL(`${stage().sandbox.url}/**`);
			const orderId = new URL(page.url()).searchParams.get('token') ?? '';
			expect(await page.textContent('body')).toContain('12.00 USD');
			await shot(`shop ${version} 2 checkout`);
			await page.getByRole('button', { name: 'Approve' }).click();
			await page.getByText('Your payment of 12.00 USD has arrived.').waitFor();
			expect(page.url()).toContain(`${url}-thanks`);
			await shot(`shop ${version} 3 thanks`);
			const text = await page.textContent('main');
			await page.reload();
			await page.getByText('Your payment of 12.00 USD has arrived.').waitFor();
			expect(await page.textContent('main')).toBe(text);

			const response = await fetch(`${stage().sandbox.url}/v2/checkout/orders/${orderId}`, {
				headers: { authorization: `Bearer ${await tokenOf(stage().sandbox.url)}` },
			});
			const order = (await response.json()) as {
				status: string;
				purchase_units: Array<{ payments: { captures: Array<{ id: string }> } }>;
			};
			expect(order.status).toBe('COMPLETED');
			const captures = order.purchase_units.flatMap(({ payments }) => payments.captures);
			expect(captures).toHaveLength(1);
			expect(text).toContain(captures[0].id);
		});

		see('the shop: a buyer who cancels at PayPal is back in the shop', async ({ page }) => {
			const url = `${stage().url}/webhook/paypal-shop`;
			await page.goto(url);
			await page.getByRole('button', { name: 'Buy with PayPal' }).click();
			await page.waitForURL(`${stage().sandbox.url}/**`);
			await page.getByRole('button', { name: 'Cancel' }).click();
			await page.getByRole('button', { name: 'Buy with PayPal' }).waitFor();
			expect(page.url()).toMatch(new RegExp(`^${url}(\\?|$)`));
		});
	});
});
