import { mkdir } from 'node:fs/promises';
import path from 'node:path';

import { startSandbox, type Sandbox } from '../../sandbox/index.mts';
import type { Cleanup } from './cleanup.mts';
import { FIRST_EXAMPLE, readExamples } from './examples.mts';
import { cacheFolder, makePrivateFolder } from './folders.mts';
import { ensureN8n } from './n8nInstall.mts';
import { installPackage, startN8n, type RunningN8n } from './n8nProcess.mts';
import type { Options } from './options.mts';
import { buildAndPack } from './pack.mts';
import { preferPort } from './ports.mts';
import {
	importExamples,
	logIn,
	loginOf,
	saveCredential,
	type Login,
	type PayPalAccess,
	type Saved,
	type SavedWorkflow,
} from './provision.mts';
import { step } from './report.mts';
import { connect, type N8nClient } from './rest.mts';

/**
 * Everything that a start has set up: a running n8n with this package, a logged-in client, and PayPal
 * or its sandbox.
 */
export interface Stage {
	readonly n8n: RunningN8n;
	readonly client: N8nClient;
	readonly login: Login;
	/** The local sandbox; undefined when PayPal's own is used. */
	readonly sandbox: Sandbox | undefined;
	readonly access: PayPalAccess;
	readonly credential: Saved;
	/** The example workflows by their file names. */
	readonly workflows: ReadonlyMap<string, SavedWorkflow>;
}

export interface StageSettings {
	readonly cache: string;
	readonly userFolder: string;
	readonly port: number;
	/** The port of the local sandbox; if it is taken, a free port is used. */
	readonly sandboxPort: number;
	/** File that keeps the local sandbox's records from one start to the next. */
	readonly sandboxData?: string;
	readonly payPalApp: Options['payPalApp'];
	readonly webhookUrl: string | undefined;
}

const CREDENTIAL_NAME = 'PayPal sandbox';

export const cacheOf = () => cacheFolder(process.env, process.platform);

/** Sets everything up; what must be stopped at the end is added to `cleanup`. */
export async function setStage(settings: StageSettings, cleanup: Cleanup): Promise<Stage> {
	const { cache, userFolder, port } = settings;
	// The first start downloads n8n, which takes minutes: everything else is done in parallel.
	const [installed, { access, sandbox }] = await Promise.all([
		ensureN8n(cache),
		accessTo(settings, cleanup),
		step('Building this package', () => installThisPackage(userFolder)),
	]);
	const n8n = await step('Starting n8n', () =>
		startN8n({ n8n: installed, userFolder, port, webhookUrl: settings.webhookUrl }),
	);
	cleanup.add('n8n', n8n.stop);
	const client = connect(n8n.url);
	const login = await loginOf(userFolder);
	await logIn(client, login, userFolder);
	const credential = await saveCredential(client, CREDENTIAL_NAME, access);
	// n8n lists the latest workflow first.
	const examples = (await readExamples()).toSorted(
		(left, right) => Number(left.file === FIRST_EXAMPLE) - Number(right.file === FIRST_EXAMPLE),
	);
	const workflows = await importExamples(client, examples, credential);
	return { n8n, client, login, sandbox, access, credential, workflows };
}

/** Builds the package, and installs it for n8n to find when it starts. */
async function installThisPackage(userFolder: string): Promise<void> {
	await makePrivateFolder(userFolder);
	const packages = path.join(userFolder, 'package');
	await mkdir(packages, { recursive: true });
	await installPackage(userFolder, await buildAndPack(packages));
}

/** The credential's data: for PayPal's own sandbox, or for the local one, which it starts. */
async function accessTo(
	{ payPalApp, sandboxPort, sandboxData }: StageSettings,
	cleanup: Cleanup,
): Promise<{ access: PayPalAccess; sandbox: Sandbox | undefined }> {
	if (payPalApp) {
		return { access: { environment: 'sandbox', ...payPalApp }, sandbox: undefined };
	}
	const sandbox = await preferPort(sandboxPort, (port) =>
		startSandbox({ port, running: true, data: sandboxData }),
	);
	cleanup.add('the local sandbox', () => sandbox.close());
	const app = { clientId: 'local-client-id', clientSecret: 'local-client-secret' };
	const access = {
		environment: 'custom',
		baseUrl: sandbox.url,
		...app,
		defaultCurrency: 'USD',
	} as const;
	return { access, sandbox };
}
