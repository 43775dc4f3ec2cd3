import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { withCredential, type Example } from './examples.mts';
import { makePrivateFolder } from './folders.mts';
import { Problem } from './report.mts';
import type { N8nClient } from './rest.mts';

export interface Login {
	readonly email: string;
	readonly password: string;
}

/** Data of a `payPalRestApi` credential. */
export interface PayPalAccess {
	readonly environment: 'sandbox' | 'custom';
	readonly baseUrl?: string;
	readonly clientId: string;
	readonly clientSecret: string;
	readonly defaultCurrency?: string;
}

export interface Saved {
	readonly id: string;
	readonly name: string;
}

export interface SavedWorkflow extends Saved {
	readonly versionId: string;
	readonly active: boolean;
}

const EMAIL = 'owner@example.com';
const CREDENTIAL_TYPE = 'payPalRestApi';

/** The login of this user folder, generated the first time: its password is used nowhere else. */
export async function loginOf(userFolder: string): Promise<Login> {
	const file = path.join(userFolder, 'login.json');
	try {
		return JSON.parse(await readFile(file, 'utf8')) as Login;
	} catch {
		// n8n requires a digit and a capital letter.
		const login = { email: EMAIL, password: `${randomBytes(9).toString('base64url')}A1` };
		await makePrivateFolder(userFolder);
		await writeFile(file, JSON.stringify(login, null, '\t'), { mode: 0o600 });
		return login;
	}
}

/** Logs in; creates the owner account first where n8n has none. */
export async function logIn(client: N8nClient, login: Login, userFolder: string): Promise<void> {
	const { userManagement } = await client.call<{
		userManagement: { showSetupOnFirstLoad: boolean };
	}>('GET', '/settings');
	if (userManagement.showSetupOnFirstLoad) {
		await client.call('POST', '/owner/setup', {
			...login,
			firstName: 'PayPal',
			lastName: 'Sandbox',
		});
		return;
	}
	try {
		const { email, password } = login;
		await client.call('POST', '/login', { emailOrLdapLoginId: email, password });
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		throw new Problem(
			`${error.message}\nThe login in ${path.join(userFolder, 'login.json')} no longer works. If you changed it in n8n, change it there too; or delete ${userFolder} to start over (this deletes your workflows).`,
		);
	}
}

/** Creates the PayPal credential of that name, or updates its data. */
export async function saveCredential(
	client: N8nClient,
	name: string,
	access: PayPalAccess,
): Promise<Saved> {
	const body = { name, type: CREDENTIAL_TYPE, data: access };
	const all = await client.call<Array<Saved & { type: string }>>('GET', '/credentials');
	const existing = all.find((one) => one.type === CREDENTIAL_TYPE && one.name === name);
	return existing
		? await client.call('PATCH', `/credentials/${existing.id}`, body)
		: await client.call('POST', '/credentials', body);
}

/**
 * Has n8n run the credential's own test, as the editor does when it is saved.
 * @throws Problem with what the test says
 */
export async function testCredential(
	client: N8nClient,
	credential: Saved,
	access: PayPalAccess,
): Promise<void> {
	const { id, name } = credential;
	const { status, message } = await client.call<{ status: string; message: string }>(
		'POST',
		'/credentials/test',
		{ credentials: { id, name, type: CREDENTIAL_TYPE, data: access } },
	);
	if (status !== 'OK') throw new Problem(`The credential's test failed: ${message}`);
}

/**
 * Imports the examples; an existing workflow of the same name is not changed, as the user may have
 * edited it.
 */
export async function importExamples(
	client: N8nClient,
	examples: readonly Example[],
	credential: Saved,
): Promise<ReadonlyMap<string, SavedWorkflow>> {
	const existing = await client.call<SavedWorkflow[]>('GET', '/workflows');
	const saved = new Map<string, SavedWorkflow>();
	for (const { file, workflow } of examples) {
		saved.set(
			file,
			existing.find(({ name }) => name === workflow.name) ??
				(await client.call('POST', '/workflows', {
					...withCredential(workflow, credential),
					// n8n 1 requires this property.
					active: false,
				})),
		);
	}
	return saved;
}

/** Activates a workflow. */
export async function activate(client: N8nClient, { id, versionId }: SavedWorkflow): Promise<void> {
	await client.call('POST', `/workflows/${id}/activate`, { versionId });
}

/** Deactivates a workflow. */
export async function deactivate(client: N8nClient, { id }: Saved): Promise<void> {
	await client.call('POST', `/workflows/${id}/deactivate`, {});
}
