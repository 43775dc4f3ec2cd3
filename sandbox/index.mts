import type { AddressInfo } from 'node:net';

import type { Backend } from './core/backend.mts';
import { createScheduler, type Clock, type Scheduler } from './core/clock.mts';
import { createSaver, readData, type Saved, type Saver } from './core/dataFile.mts';
import { SECOND, toSeconds } from './core/duration.mts';
import { spelledLink } from './core/links.mts';
import type { LogEntry } from './core/logEntry.mts';
import { createStore } from './core/store.mts';
import { allResources } from './resources/index.mts';
import { createAdmin } from './server/admin.mts';
import { createApp } from './server/app.mts';
import { createFaults } from './server/faults.mts';
import { createIdempotency } from './server/idempotency.mts';
import { createLatency } from './server/latency.mts';
import { createLimiter } from './server/limits.mts';
import { createLog } from './server/log.mts';
import { operationFinder } from './server/operations.mts';
import type { SandboxViolation } from './server/processCall.mts';
import { addRoutes } from './server/routes.mts';
import { signer as makeSigner } from './webhooks/certificate.mts';
import { httpSend, type Send } from './webhooks/deliver.mts';
import { send } from './webhooks/events.mts';

export type { LogEntry } from './core/logEntry.mts';
export type { SandboxViolation } from './server/processCall.mts';
export type { Clock } from './core/clock.mts';

export interface SandboxOptions {
	/** 0, the default, means any free port */
	readonly port?: number;
	/** Whether it listens on all network interfaces, as in a container, and not only on 127.0.0.1 */
	readonly allInterfaces?: boolean;
	/**
	 * Where programs reach the API, if that is not 127.0.0.1; without a slash at the end. Links of the
	 * API and certificates use it, and its host name is accepted. Pages stay at 127.0.0.1, where a
	 * browser reaches them.
	 */
	readonly baseUrl?: string;
	/** The initial time; the present if missing. The time in a data file takes precedence */
	readonly now?: Date;
	/** Whether time passes; if missing, it is stopped until it is advanced */
	readonly running?: boolean;
	/** Host names that it accepts, in addition to those of this machine: see `refuseOtherSites` */
	readonly hosts?: readonly string[];
	/** A file that the state is read from, and written to soon after every change */
	readonly data?: string;
	/** A seed that varies how links are written, as they vary between PayPal's APIs */
	readonly linkSeed?: number;
	/** How webhooks are posted: how long a listener may take, or a function that posts instead */
	readonly webhookDelivery?: { readonly timeoutMs?: number; readonly send?: Send };
}

export interface Sandbox {
	/** The base URL on this machine, without a slash at the end */
	readonly url: string;
	readonly clock: Clock;
	/** Defects of the sandbox itself: responses that break the contract, handlers that failed */
	readonly violations: readonly SandboxViolation[];
	requests(): readonly LogEntry[];
	/**
	 * An admin call without the network: `admin('POST', 'orders/5O19…/approve')`.
	 * @returns the call's response
	 * @throws Refusal
	 */
	admin(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown>;
	/** Empties state, log and faults. The clock and the violations stay. */
	reset(): void;
	close(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';

/** PayPal waits up to 30 seconds for a listener. */
const LISTENER_TIMEOUT_MS = 30_000;

/**
 * Starts a sandbox, by default on the loopback interface.
 * @throws if the port is taken (`EADDRINUSE`), or the data file cannot be read or written
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
	const {
		port = 0,
		allInterfaces = false,
		baseUrl,
		now,
		running = false,
		hosts = [],
		data,
		linkSeed,
		webhookDelivery = {},
	} = options;
	const saved = data === undefined ? undefined : readData(data);
	const signer = await makeSigner();
	const resources = allResources(
		signer,
		webhookDelivery.send ?? httpSend(webhookDelivery.timeoutMs ?? LISTENER_TIMEOUT_MS),
	);
	const jobs = new Map(resources.flatMap((resource) => Object.entries(resource.jobs ?? {})));

	let saver: Saver | undefined;
	const changed = (): void => saver?.changed();
	const store = createStore(changed);
	if (saved) store.restore(saved.tables);
	// Whole seconds, as responses show them: expiry then happens exactly at the time shown.
	const start = saved ? timeOf(saved, running) : toWholeSecond(now?.getTime() ?? Date.now());
	const scheduler = createScheduler(
		store,
		{ start, running, advanced: changed },
		({ kind, subject }) => jobs.get(kind)?.(backend, subject),
	);
	let url = '';
	const urls = {
		get url() {
			return baseUrl ?? url;
		},
		get pagesUrl() {
			return url;
		},
	};
	const backend: Backend = backendOf(store.table, scheduler, urls, linkSeed);
	const violations: SandboxViolation[] = [];
	const log = createLog();
	const faults = createFaults(Math.random);
	const limiter = createLimiter(scheduler.now);
	const idempotency = createIdempotency(store, scheduler.now);
	const reset = (): void => {
		faults.clear();
		limiter.set({});
		store.clear();
		log.clear();
	};
	const admin = createAdmin(
		{ backend, scheduler, log, faults, limiter, violations, reset },
		resources,
	);
	const app = await createApp(
		{
			backend,
			find: operationFinder(resources),
			log,
			faults,
			limiter,
			latency: createLatency(),
			idempotency,
			violations,
		},
		(routes) => addRoutes(routes, { backend, log, faults, violations, signer, admin }),
		baseUrl === undefined ? hosts : [...hosts, new URL(baseUrl).hostname],
	);
	await app.listen({ port, host: allInterfaces ? '0.0.0.0' : LOOPBACK });
	url = `http://${LOOPBACK}:${(app.server.address() as AddressInfo).port}`;
	if (data !== undefined) {
		saver = createSaver(data, () => ({
			version: 1,
			now: scheduler.now(),
			at: Date.now(),
			tables: store.snapshot(),
		}));
		await saver.save().catch(async (error: unknown) => {
			await app.close();
			throw error;
		});
	}
	scheduler.begin();

	return {
		url,
		clock: scheduler,
		violations,
		requests: () => log.entries(),
		admin: (method, path, body) => admin(method, path, body ? JSON.stringify(body) : ''),
		reset,
		async close() {
			scheduler.stop();
			faults.clear();
			await app.close();
			await saver?.close();
		},
	};
}

function backendOf(
	table: Backend['table'],
	scheduler: Scheduler,
	urls: Pick<Backend, 'url' | 'pagesUrl'>,
	linkSeed: number | undefined,
): Backend {
	const backend: Backend = {
		get url() {
			return urls.url;
		},
		get pagesUrl() {
			return urls.pagesUrl;
		},
		table,
		clock: scheduler,
		now: () => toSeconds(scheduler.now()),
		link: (rel, method, path) => spelledLink(urls, { rel, method, path }, linkSeed),
		emit: (type, resource, summary) => {
			send(backend, { type, resource, ...(summary !== undefined && { summary }) });
		},
	};
	return backend;
}

/**
 * The time at which a saved sandbox continues: where it stopped, or with the same offset from real
 * time.
 */
const timeOf = ({ now, at }: Saved, running: boolean): number =>
	running ? now + Math.max(Date.now() - at, 0) : now;

const toWholeSecond = (time: number): number => time - (time % SECOND);
