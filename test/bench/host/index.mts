// A process with n8n-core and the nodes under test, which runs one job after the other.
import 'reflect-metadata';

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Job, Reply, Responses } from './messages.mts';

// n8n-core keeps its settings in this folder when it is loaded; by default that is the home folder.
const folder = mkdtempSync(path.join(tmpdir(), 'n8n-nodes-paypal-bench-'));
process.env.N8N_USER_FOLDER = folder;
process.env.N8N_ENCRYPTION_KEY = 'key-of-bench';
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
process.once('disconnect', () => process.exit());

const modules = process.env.BENCH_N8N_MODULES;

async function work(job: Job): Promise<Responses[Job['kind']]> {
	switch (job.kind) {
		case 'readOrders':
			return await (await import('./orders.mts')).readOrders(job, modules);
		case 'readTransactions':
			return await (await import('./transactions.mts')).readTransactions(job);
		case 'ownCode':
			return await (await import('./ownCode.mts')).ownCode(job);
	}
}

process.on('message', (job: Job) => {
	void work(job)
		.then((response): Reply => ({ ok: true, response }))
		.catch((error: unknown): Reply => ({ ok: false, message: String(error) }))
		.then((reply) => process.send?.(reply));
});
process.send?.('ready');
