import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';

import { chromium, type Locator, type Page } from 'playwright-core';

import type { Login } from '../../../scripts/start/provision.mts';

/** n8n's editor in a browser, logged in. */
export interface Editor {
	readonly page: Page;
	/** The elements with this test ID of n8n's. */
	byId(id: string): Locator;
	/** Opens a page of n8n: `/workflow/new`. */
	open(path: string): Promise<void>;
	/** Takes a screenshot if `STEPS` is set. */
	shot(name: string): Promise<void>;
	close(): Promise<void>;
}

/** Folder for a screenshot of each step; none are taken if missing. */
const STEPS = 'E2E_STEPS';
/** Folder for a screenshot when a test fails. */
const ARTIFACTS = process.env.E2E_ARTIFACTS ?? 'test-results';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** The browser of CHROMIUM_PATH, or the first one with a common name on the PATH. */
export function findChromium(): string | undefined {
	const named = process.env.CHROMIUM_PATH;
	if (named) return existsSync(named) ? named : undefined;
	const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin'];
	return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(existsSync);
}

/** The smallest window that n8n's editor is designed for. */
const VIEWPORT = { width: 1280, height: 900 };
const LIMIT_MS = 60_000;

/** @param url of n8n, without a trailing slash */
export async function openEditor(
	executablePath: string,
	url: string,
	login: Login,
): Promise<Editor> {
	const browser = await chromium.launch({
		executablePath,
		// Debian's Chromium makes background requests, and cannot use its sandbox as root.
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
	});
	try {
		const page = await browser.newPage({ viewport: VIEWPORT });
		page.setDefaultTimeout(LIMIT_MS);
		await page.goto(`${url}/signin`);
		await page.locator('input[name="emailOrLdapLoginId"]').fill(login.email);
		await page.locator('input[name="password"]').fill(login.password);
		await page.getByRole('button', { name: 'Sign in' }).click();
		await page.waitForURL((to) => !to.pathname.startsWith('/signin'));
		return {
			page,
			byId: (id) => page.locator(`[data-test-id="${id}"]`),
			open: async (to) => {
				await page.goto(`${url}${to}`, { waitUntil: 'domcontentloaded' });
			},
			shot: async (name) => {
				const folder = process.env[STEPS];
				if (folder) await picture(page, folder, name);
			},
			close: () => browser.close(),
		};
	} catch (error) {
		await browser.close();
		throw error;
	}
}

async function picture(page: Page, folder: string, name: string): Promise<string> {
	await mkdir(folder, { recursive: true });
	const file = path.join(folder, `${name.replace(/\W+/g, '-')}.png`);
	await page.screenshot({ path: file, animations: 'disabled' });
	return file;
}

/** Runs a test's body, and takes a screenshot if it fails. */
export async function pictured(
	{ page }: Editor,
	name: string,
	work: () => Promise<void>,
): Promise<void> {
	try {
		await work();
	} catch (error) {
		console.error(`What was to be seen: ${await picture(page, ARTIFACTS, name)}`);
		throw error;
	}
}
