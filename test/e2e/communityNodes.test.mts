/**
 * The package as users get it: installed, updated and uninstalled in Settings > Community nodes, from
 * an npm registry. n8n uses its default registry; a proxy in front of n8n redirects all hosts to a
 * registry on this machine.
 */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Page } from 'playwright-core';

import { startSandbox, type Sandbox } from '../../sandbox/index.mts';
import { approveAsBuyer, paymentsOf } from '../../scripts/start/check/payment.mts';
import { readExamples } from '../../scripts/start/examples.mts';
import { executionsOf, outputOf, untilStatus } from '../../scripts/start/executions.mts';
import { ensureN8n } from '../../scripts/start/n8nInstall.mts';
import { startN8n, type RunningN8n } from '../../scripts/start/n8nProcess.mts';
import { PACKAGE_NAME } from '../../scripts/start/packageName.mts';
import { freePort } from '../../scripts/start/ports.mts';
import {
	importExamples,
	logIn,
	loginOf,
	saveCredential,
	type SavedWorkflow,
} from '../../scripts/start/provision.mts';
import { connect, type N8nClient } from '../../scripts/start/rest.mts';
import { cacheOf } from '../../scripts/start/stage.mts';
import { until } from '../../scripts/start/wait.mts';
import { findChromium, openEditor, pictured, type Editor } from './support/editor.mts';
import { describeWith } from './support/needs.mts';
import { PREPARED } from './support/prepare.mts';
import { startRegistry, withVersion, type Registry } from './support/registry.mts';
import { startRegistryProxy, type RegistryProxy } from './support/registryProxy.mts';
import { accessTo } from './support/stage.mts';
import { VERSIONS } from './support/versions.mts';

const chromium = findChromium();
const missing = chromium === undefined ? ['Chromium (or CHROMIUM_PATH that names one)'] : [];

const LIMIT_MS = 60_000;
const NEXT_VERSION = '0.1.1';
const NEWER_VERSION = '0.1.2';
const DEFAULT_REGISTRY = 'https://registry.npmjs.org';
const LOCAL = '127.0.0.1,localhost';

/** Settings with which npm reaches the proxy, and nothing else. */
const npmSettings = (proxy: RegistryProxy, authority: string, cache: string) => ({
	proxy: proxy.url,
	'https-proxy': proxy.url,
	noproxy: LOCAL,
	cafile: authority,
	cache,
	registry: `${DEFAULT_REGISTRY}/`,
});

type NpmSettings = ReturnType<typeof npmSettings>;

/** As a file, since n8n 1 does not always pass its environment on to npm. */
const npmrcOf = (settings: NpmSettings): string =>
	Object.entries(settings)
		.map(([name, value]) => `${name}=${value}\n`)
		.join('');

/** The environment of an n8n that reaches the network only through the proxy. */
const behind = (settings: NpmSettings) => ({
	HTTP_PROXY: settings.proxy,
	HTTPS_PROXY: settings.proxy,
	http_proxy: settings.proxy,
	https_proxy: settings.proxy,
	NO_PROXY: LOCAL,
	no_proxy: LOCAL,
	NODE_EXTRA_CA_CERTS: settings.cafile,
	// The npm that runs this test passes on its own settings, which take precedence over those of
	// files.
	...Object.fromEntries(
		Object.entries(settings).map(([name, value]) => [
			`npm_config_${name.replaceAll('-', '_')}`,
			value,
		]),
	),
});

/** The nodes and credentials of this package that n8n has loaded. */
async function knownTo(page: Page, url: string): Promise<string[]> {
	const names = await Promise.all(
		['nodes', 'credentials'].map(async (kind) => {
			const response = await page.request.get(`${url}/types/${kind}.json`);
			return ((await response.json()) as Array<{ name: string }>).map(({ name }) => name);
		}),
	);
	return names.flat().filter((name) => name.includes(PACKAGE_NAME) || name === 'payPalRestApi');
}

const OURS = [
	`${PACKAGE_NAME}.payPal`,
	`${PACKAGE_NAME}.payPalPollingTrigger`,
	`${PACKAGE_NAME}.payPalTool`,
	`${PACKAGE_NAME}.payPalTrigger`,
	'payPalRestApi',
];

describeWith(missing, 'the installation in the editor')('installed from a registry', () => {
	describe.each(VERSIONS)('into n8n $version', ({ version, pins, env }) => {
		let folder: string;
		let registry: Registry;
		let proxy: RegistryProxy;
		let settings: NpmSettings;
		let sandbox: Sandbox;
		let n8n: RunningN8n;
		let client: N8nClient;
		let editor: Editor;
		let workflow: SavedWorkflow;
		let packed: string;

		/** Starts n8n on the same data as before, and its editor. */
		async function start(unverified: 'true' | 'false'): Promise<void> {
			const userFolder = path.join(folder, 'user');
			n8n = await startN8n({
				n8n: await ensureN8n(cacheOf(), pins),
				userFolder,
				port: await freePort(),
				env: {
					...env,
					...behind(settings),
					N8N_UNVERIFIED_PACKAGES_ENABLED: unverified,
				},
			});
			client = connect(n8n.url);
			const login = await loginOf(userFolder);
			await logIn(client, login, userFolder);
			editor = await openEditor(chromium ?? '', n8n.url, login);
		}

		async function stop(): Promise<void> {
			await editor.close();
			await n8n.stop();
		}

		beforeAll(async () => {
			folder = await mkdtemp(path.join(tmpdir(), 'n8n-nodes-paypal-e2e-'));
			registry = await startRegistry();
			proxy = await startRegistryProxy(registry.url);
			const authority = path.join(folder, 'authority.pem');
			await writeFile(authority, proxy.authority);
			settings = npmSettings(proxy, authority, path.join(folder, 'npm-cache'));
			// The folder that n8n installs packages into.
			const nodes = path.join(folder, 'user', '.n8n', 'nodes');
			await mkdir(nodes, { recursive: true });
			await writeFile(path.join(nodes, '.npmrc'), npmrcOf(settings));
			const prepared = process.env[PREPARED] ?? '';
			const tarball = (await readdir(prepared)).find((name) => name.endsWith('.tgz'));
			packed = path.join(prepared, tarball ?? '');
			await registry.publish(packed);
			sandbox = await startSandbox({ running: true });
			await start('true');
		});
		afterAll(async () => {
			await stop();
			await sandbox.close();
			await proxy.close();
			await registry.close();
			await rm(folder, { recursive: true, force: true });
		});

		const see = (name: string, work: (editor: Editor) => Promise<void>) =>
			it(name, () => pictured(editor, `${version} ${name}`, () => work(editor)));

		const card = () => editor.byId('community-package-card').filter({ hasText: PACKAGE_NAME });
		const button = (name: string) => editor.page.getByRole('button', { name, exact: true });

		async function openSettings(): Promise<void> {
			await editor.open('/settings/community-nodes');
			const empty = editor.page.getByText('Supercharge your workflows with');
			await card().or(empty).first().waitFor();
		}

		/** Runs the first example in the editor, and acts as the buyer. */
		async function runExample(): Promise<void> {
			const before = new Set((await executionsOf(client, workflow.id)).map(({ id }) => id));
			await editor.open(`/workflow/${workflow.id}`);
			await editor.byId('execute-workflow-button').click();
			const id = await until('the workflow to start', LIMIT_MS, async () => {
				const runs = await executionsOf(client, workflow.id);
				return runs.find((run) => !before.has(run.id))?.id;
			});
			const waiting = await untilStatus(client, id, 'waiting');
			const [link] = outputOf(waiting, 'Show the Approve Link');
			await approveAsBuyer(String(link?.approveLink));
			const { capture, refund } = await paymentsOf({ client }, id);
			expect([capture.amount, refund.amount]).toEqual(['20.00', '5.00']);
		}

		see('is there after Install, with all of its nodes and the credential', async (ui) => {
			expect(await knownTo(ui.page, n8n.url)).toEqual([]);
			await openSettings();
			await button('Install a community node').click();
			const dialog = ui.page.getByRole('dialog');
			await dialog.locator('input[name="packageNameInput"]').fill(PACKAGE_NAME);
			await dialog.getByText('I understand the risks').click();
			await ui.shot(`${version} install`);
			await ui.byId('install-community-package-button').click();
			await ui.page.getByText('Package installed').waitFor();
			await card().getByText('v0.1.0').waitFor();
			await ui.shot(`${version} installed`);
			expect((await knownTo(ui.page, n8n.url)).sort()).toEqual(OURS);
			expect(proxy.requested).toContain(`GET ${DEFAULT_REGISTRY}/${PACKAGE_NAME}/latest`);
		});

		see('runs the first example', async () => {
			const credential = await saveCredential(client, 'Local sandbox', accessTo(sandbox.url));
			const examples = (await readExamples()).filter(({ file }) => file === 'order-to-money');
			const [imported] = (await importExamples(client, examples, credential)).values();
			expect(imported).toBeDefined();
			workflow = imported;
			await runExample();
		});

		see('is updated to the next version, and workflows stay as they were', async (ui) => {
			const stored = () => client.call<{ nodes: unknown }>('GET', `/workflows/${workflow.id}`);
			const { nodes } = await stored();
			await registry.publish(await withVersion(packed, NEXT_VERSION, folder));
			await openSettings();
			await ui.shot(`${version} update`);
			await card().getByRole('button', { name: 'Update' }).click();
			// n8n names the workflows that use the package.
			await ui.page.getByRole('dialog').getByText(workflow.name).waitFor();
			await ui.shot(`${version} confirm update`);
			await button('Confirm update').click();
			await ui.page.getByText('Package updated').waitFor();
			await card().getByText(`v${NEXT_VERSION}`).waitFor();
			expect((await knownTo(ui.page, n8n.url)).sort()).toEqual(OURS);
			expect((await stored()).nodes).toEqual(nodes);
			await runExample();
		});

		describe('where unverified packages are forbidden', () => {
			beforeAll(async () => {
				await stop();
				await registry.publish(await withVersion(packed, NEWER_VERSION, folder));
				await start('false');
			});

			const installing = (name: string) => client.call('POST', '/community-packages', { name });

			see('stays as it is, and others can no longer be installed', async () => {
				await openSettings();
				await card().getByText(`v${NEXT_VERSION}`).waitFor();
				expect(await button('Install').count()).toBe(0);
				expect(await button('Update').count()).toBe(0);
				await runExample();
				await expect(installing('n8n-nodes-any-other')).rejects.toThrow(/forbidden/);
			});

			see('is gone after Uninstall, but for the workflow', async ({ page }) => {
				await openSettings();
				await card().getByRole('button').last().click();
				await page.getByText('Uninstall package').last().click();
				await button('Confirm uninstall').click();
				await page.getByText('Package uninstalled').waitFor();
				await card().waitFor({ state: 'detached' });
				expect(await knownTo(page, n8n.url)).toEqual([]);
				await client.call('GET', `/workflows/${workflow.id}`);
				await expect(installing(PACKAGE_NAME)).rejects.toThrow(/forbidden/);
			});
		});
	});
});
