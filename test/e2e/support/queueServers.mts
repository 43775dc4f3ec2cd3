import { execFile, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import { run } from '../../../scripts/start/command.mts';
import { freePort } from '../../../scripts/start/ports.mts';
import { until } from '../../../scripts/start/wait.mts';

const HOST = '127.0.0.1';
const USER = 'n8n';
const START_LIMIT_MS = 60_000;

/** The servers that n8n's queue mode needs, for one test only. */
export interface QueueServers {
	/** The addresses of the queue and the database, for each process of n8n. */
	readonly env: Readonly<Record<string, string>>;
	/** Rows of n8n's database. */
	query<Row>(sql: string): Promise<Row[]>;
	/** Stops both, and removes their data. */
	close(): Promise<void>;
}

const PROGRAMS = ['redis-server', 'initdb', 'postgres', 'psql'] as const;
type Program = (typeof PROGRAMS)[number];

/** Debian and its derivatives keep PostgreSQL's server off the PATH, in a folder for each version. */
const DEBIAN = '/usr/lib/postgresql';

function find(program: Program): string | undefined {
	const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
	const folders = [
		...(process.env.PATH ?? '').split(path.delimiter),
		...versions.map((version) => path.join(DEBIAN, version, 'bin')),
	];
	return folders.map((folder) => path.join(folder, program)).find(existsSync);
}

/** The programs that are missing on this machine. */
export const missingPrograms = (): Program[] =>
	PROGRAMS.filter((program) => find(program) === undefined);

/** PostgreSQL does not run as root; any other user runs it as themselves. */
const asUser = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** Runs a server until its stdin is closed, by us or because this process has exited. */
const KEEP = '"$@" & read _; kill -INT $!; wait';

/** @returns a function that stops it, and resolves once it has exited */
function keep(program: Program, args: readonly string[], cwd: string): () => Promise<void> {
	const child = spawn('sh', ['-c', KEEP, 'sh', find(program) ?? program, ...args], {
		...asUser,
		cwd,
		stdio: ['pipe', 'ignore', 'ignore'],
	});
	const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
	return async () => {
		child.stdin?.end();
		await ended;
	};
}

/** Starts Redis and PostgreSQL without data. */
export async function startQueueServers(): Promise<QueueServers> {
	const folder = await mkdtemp(path.join(tmpdir(), 'n8n-nodes-paypal-queue-'));
	if (asUser.uid !== undefined) await chown(folder, asUser.uid, asUser.gid);
	const [redisPort, databasePort] = [String(await freePort()), String(await freePort())];

	const query = async <Row,>(sql: string): Promise<Row[]> => {
		const json = `SELECT coalesce(json_agg(row), '[]') FROM (${sql}) row`;
		const at = ['-h', HOST, '-p', databasePort, '-U', USER, '-d', 'postgres'];
		const what = "a query of n8n's database";
		return JSON.parse(
			await run(find('psql') ?? 'psql', ['-X', '-q', '-A', '-t', ...at, '-c', json], {
				cwd: tmpdir(),
				what,
				limitMs: START_LIMIT_MS,
			}),
		) as Row[];
	};

	const data = path.join(folder, 'data');
	const init = ['-D', data, '-U', USER, '--auth=trust', '--encoding=UTF8', '--no-locale', '-N'];
	await promisify(execFile)(find('initdb') ?? 'initdb', init, { ...asUser, cwd: folder });
	// Only a crash of the machine could lose data, and these do not matter then.
	const hasty = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
	const local = [`listen_addresses=${HOST}`, 'unix_socket_directories='];
	const settings = [...hasty, ...local].flatMap((setting) => ['-c', setting]);
	const stops = [
		keep('postgres', ['-D', data, '-p', databasePort, ...settings], folder),
		keep('redis-server', ['--bind', HOST, '--port', redisPort, '--save', ''], folder),
	];
	const close = async () => {
		await Promise.all(stops.map((stop) => stop()));
		await rm(folder, { recursive: true, force: true });
	};
	try {
		// There is no need to wait for Redis: n8n does.
		await until('PostgreSQL to start', START_LIMIT_MS, () =>
			query('SELECT 1').catch(() => undefined),
		);
	} catch (error) {
		await close();
		throw error;
	}
	return {
		env: {
			EXECUTIONS_MODE: 'queue',
			QUEUE_BULL_REDIS_HOST: HOST,
			QUEUE_BULL_REDIS_PORT: redisPort,
			DB_TYPE: 'postgresdb',
			DB_POSTGRESDB_HOST: HOST,
			DB_POSTGRESDB_PORT: databasePort,
			DB_POSTGRESDB_DATABASE: 'postgres',
			DB_POSTGRESDB_USER: USER,
		},
		query,
		close,
	};
}
