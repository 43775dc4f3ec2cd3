import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { startSandbox, type Sandbox, type SandboxOptions } from '../../../sandbox/index.mts';
import { run } from '../../../scripts/start/command.mts';
import { ensureN8n } from '../../../scripts/start/n8nInstall.mts';
import { startN8n, type RunningN8n } from '../../../scripts/start/n8nProcess.mts';
import { freePort } from '../../../scripts/start/ports.mts';
import {
	logIn,
	loginOf,
	saveCredential,
	type Login,
	type PayPalAccess,
	type Saved,
} from '../../../scripts/start/provision.mts';
import { connect, type N8nClient } from '../../../scripts/start/rest.mts';
import { cacheOf } from '../../../scripts/start/stage.mts';
import prepare, { PREPARED } from './prepare.mts';
import tidy from './tidy.mts';

export interface StageOptions {
	readonly sandbox?: SandboxOptions;
	/** Further environment variables for n8n. */
	readonly env?: Readonly<Record<string, string>>;
	/** The folder that pins n8n's version; that of `npm start` if missing. */
	readonly pins?: string;
}

/** A real n8n with this package, and as PayPal the local sandbox, which runs in this process. */
export interface Stage {
	readonly sandbox: Sandbox;
	/** n8n's URL; the same after each start. */
	readonly url: string;
	/** n8n's process. */
	readonly pid: number;
	/** A client that is logged in as the owner. */
	readonly client: N8nClient;
	readonly login: Login;
	/** A PayPal credential for the sandbox. */
	readonly credential: Saved;
	/** A further PayPal credential, for another server. */
	addCredential(name: string, baseUrl: string): Promise<Saved>;
	/** Rows of n8n's database, whether or not n8n is running. */
	query<Row>(sql: string, ...values: readonly string[]): Promise<Row[]>;
	/** n8n's log since its last start. */
	log(): Promise<string>;
	/** Ends n8n and its child processes as a crash does: SIGKILL. */
	kill(): Promise<void>;
	/** Stops n8n as an operator does: SIGTERM. */
	stop(): Promise<void>;
	/**
	 * Starts n8n again, on the same port and data.
	 * @param env further environment variables for this start
	 */
	start(env?: Readonly<Record<string, string>>): Promise<void>;
	/** Stops everything, and removes the data. */
	close(): Promise<void>;
}

/** The data of a credential for a server that takes any client id and secret. */
export const accessTo = (baseUrl: string): PayPalAccess => ({
	environment: 'custom',
	baseUrl,
	clientId: 'e2e-client-id',
	clientSecret: 'e2e-client-secret',
	defaultCurrency: 'USD',
});

/** An access token for the app of the stage's credentials. @param baseUrl of the sandbox */
export async function tokenOf(baseUrl: string): Promise<string> {
	const { clientId, clientSecret } = accessTo(baseUrl);
	const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
	const response = await fetch(`${baseUrl}/v1/oauth2/token`, {
		method: 'POST',
		headers: {
			'content-type': 'application/x-www-form-urlencoded',
			authorization: `Basic ${basic}`,
		},
		body: 'grant_type=client_credentials',
	});
	const { access_token } = (await response.json()) as { access_token: string };
	return access_token;
}

/** Run by n8n's Node, which can read SQLite: a file, a query and its values to rows as JSON. */
const QUERY = `
	const { DatabaseSync } = require('node:sqlite');
	const [file, sql, ...values] = process.argv.slice(1);
	const rows = new DatabaseSync(file, { readOnly: true }).prepare(sql).all(...values);
	process.stdout.write(JSON.stringify(rows));
`;

/** Sets everything up. The caller has to close it; tests should use `useStage`. */
export async function setStage({ sandbox: options, env, pins }: StageOptions = {}): Promise<Stage> {
	// Jest prepares it once for all files; a script has to do it itself.
	const own = process.env[PREPARED] === undefined;
	if (own) await prepare();
	const userFolder = await mkdtemp(path.join(tmpdir(), 'n8n-nodes-paypal-e2e-'));
	await cp(path.join(process.env[PREPARED] ?? '', '.n8n'), path.join(userFolder, '.n8n'), {
		recursive: true,
	});
	// Must run before a free port is picked for n8n, or the sandbox might take that port.
	const sandbox = await startSandbox(options);
	const settings = {
		n8n: await ensureN8n(cacheOf(), pins),
		userFolder,
		port: await freePort(),
		...(env && { env }),
	};
	const database = path.join(userFolder, '.n8n', 'database.sqlite');
	let n8n: RunningN8n | undefined;
	const stop = async () => {
		await n8n?.stop();
		n8n = undefined;
	};
	const close = async () => {
		await stop();
		await sandbox.close();
		await rm(userFolder, { recursive: true, force: true });
		if (own) {
			await tidy();
			Reflect.deleteProperty(process.env, PREPARED);
		}
	};
	try {
		n8n = await startN8n(settings);
		const { url, logFile } = n8n;
		const client = connect(url);
		const login = await loginOf(userFolder);
		await logIn(client, login, userFolder);
		return {
			sandbox,
			url,
			get pid() {
				return n8n?.pid ?? 0;
			},
			client,
			login,
			credential: await saveCredential(client, 'Local sandbox', accessTo(sandbox.url)),
			addCredential: (name, baseUrl) => saveCredential(client, name, accessTo(baseUrl)),
			query: async <Row,>(...args: string[]) =>
				JSON.parse(
					await run(settings.n8n.node, ['--no-warnings', '-e', QUERY, database, ...args], {
						cwd: userFolder,
						what: "a query of n8n's database",
						limitMs: 60_000,
					}),
				) as Row[],
			log: () => readFile(logFile, 'utf8'),
			kill: async () => {
				if (n8n === undefined) return;
				// n8n leads a process group that includes its task runners.
				process.kill(process.platform === 'win32' ? n8n.pid : -n8n.pid, 'SIGKILL');
				await stop();
			},
			stop,
			start: async (more) => {
				n8n = await startN8n({ ...settings, env: { ...env, ...more } });
			},
			close,
		};
	} catch (error) {
		await close();
		throw error;
	}
}

/**
 * One stage for a test file: set up before its tests, closed after them. The file fails if any response
 * of the sandbox breaks PayPal's contract.
 * @returns a function that returns the stage while tests run
 */
export function useStage(options: StageOptions = {}): () => Stage {
	let stage: Stage | undefined;
	const current = (): Stage => {
		if (!stage) throw new Error('The stage is only available while tests run');
		return stage;
	};
	beforeAll(async () => {
		stage = await setStage(options);
	});
	afterAll(async () => {
		await stage?.close();
		expect(stage?.sandbox.violations).toEqual([]);
	});
	return current;
}
