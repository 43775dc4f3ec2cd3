import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import autocannon from 'autocannon';

import { sandboxProcess } from '../support/sandboxProcess.mts';

/**
 * How many calls per second the sandbox handles, and whether it grows: its command in a separate
 * process receives a simple read (an order) and a simple write (another order) again and again.
 */
export interface Block {
	readonly perSecond: number;
	/** CPU time of the sandbox for each, in ms: more reliable than elapsed time on a busy machine */
	readonly cpu: number;
	/** Memory of the sandbox's process after these requests, in MB; the heap is measured after a GC */
	readonly rss: number;
	readonly heap: number;
}

export interface SandboxLoad {
	readonly reads: readonly Block[];
	readonly writes: readonly Block[];
	/** The best block of each */
	readonly readsPerSecond: number;
	readonly writesPerSecond: number;
	/** Heap growth per thousand requests, in KB, without the first fifth, which warms up */
	readonly growthOfReads: number;
	readonly growthOfWrites: number;
}

/** Reported by the process: bytes, and CPU time in microseconds since its start. */
interface Usage {
	readonly rss: number;
	readonly heapUsed: number;
	readonly cpu: number;
}

const CONNECTIONS = 10;
const KB = 1024;
const MB = KB * KB;

const ORDER = JSON.stringify({
	intent: 'CAPTURE',
	purchase_units: [{ amount: { currency_code: 'USD', value: '10.00' } }],
});

/**
 * @param requests how many reads, and how many writes, in ten blocks
 * @param report receives each line of the table
 */
export async function sandboxLoad(
	requests = 100_000,
	report: (line: string) => void = () => undefined,
): Promise<SandboxLoad> {
	const preload = pathToFileURL(path.resolve('test/bench/reportUsage.mts')).href;
	const sandbox = sandboxProcess(['--port', '0'], {
		node: ['--expose-gc'],
		preload: [preload],
		ipc: true,
	});
	try {
		const url = await sandbox.url;
		const authorization = `Bearer ${await tokenOf(url)}`;
		const headers = { authorization, 'content-type': 'application/json' };
		const order = await fetch(`${url}/v2/checkout/orders`, {
			method: 'POST',
			headers,
			body: ORDER,
		});
		const { id } = (await order.json()) as { id: string };
		const usage = async (): Promise<Usage> => {
			sandbox.child.send('usage');
			const [used] = (await once(sandbox.child, 'message')) as [Usage];
			return used;
		};
		const read = { method: 'GET', path: `/v2/checkout/orders/${id}`, headers } as const;
		const write = {
			method: 'POST',
			path: '/v2/checkout/orders',
			headers,
			body: ORDER,
			setupRequest: (request: { readonly headers: Readonly<Record<string, string>> }) => ({
				...request,
				headers: { ...request.headers, 'paypal-request-id': randomUUID() },
			}),
		} as const;
		const series = async (name: string, request: typeof read | typeof write): Promise<Block[]> => {
			const blocks: Block[] = [];
			const amount = Math.ceil(requests / 10);
			for (let block = 1; block <= 10; block++) {
				const before = await usage();
				const result = await autocannon({
					url,
					connections: CONNECTIONS,
					amount,
					requests: [request],
				});
				if (result.errors + result.non2xx > 0) {
					throw new Error(`${result.errors} errors, ${result.non2xx} refusals of ${name}`);
				}
				const perSecond = amount / result.duration;
				const after = await usage();
				const cpu = (after.cpu - before.cpu) / 1000 / amount;
				const [rss, heap] = [after.rss / MB, after.heapUsed / MB];
				blocks.push({ perSecond, cpu, rss, heap });
				report(
					`${name} ${String(block * amount).padStart(7)}: ${perSecond.toFixed(0).padStart(5)} a second, ` +
						`${cpu.toFixed(2)} ms CPU each, ${rss.toFixed(0)} MB RSS, ${heap.toFixed(1)} MB heap`,
				);
			}
			return blocks;
		};
		const reads = await series('reads ', read);
		const writes = await series('writes', write);
		const violations = await (await fetch(`${url}/__sandbox__/violations`)).text();
		if (violations !== '{"violations":[]}') throw new Error(`Defects: ${violations}`);
		return {
			reads,
			writes,
			readsPerSecond: best(reads),
			writesPerSecond: best(writes),
			growthOfReads: growth(reads, requests),
			growthOfWrites: growth(writes, requests),
		};
	} finally {
		sandbox.child.kill('SIGTERM');
		await sandbox.ended;
	}
}

async function tokenOf(url: string): Promise<string> {
	const response = await fetch(`${url}/v1/oauth2/token`, {
		method: 'POST',
		headers: {
			authorization: `Basic ${Buffer.from('bench-client:bench-secret').toString('base64')}`,
		},
		body: new URLSearchParams({ grant_type: 'client_credentials' }),
	});
	return ((await response.json()) as { access_token: string }).access_token;
}

const best = (blocks: readonly Block[]): number =>
	Math.max(...blocks.map(({ perSecond }) => perSecond));

/** From the second block of ten on. */
function growth(blocks: readonly Block[], requests: number): number {
	const grown = (blocks.at(-1)?.heap ?? 0) - (blocks[1]?.heap ?? 0);
	return (grown * KB * 1000) / (requests * 0.8);
}

/** Prints the result of `sandboxLoad`. @returns whether it is fast enough and does not grow */
export async function runSandboxLoad(requests?: number): Promise<boolean> {
	const found = await sandboxLoad(requests, (line) => console.log(line));
	console.log(
		`best: ${found.readsPerSecond.toFixed(0)} reads and ${found.writesPerSecond.toFixed(0)} writes a second; ` +
			`growth a thousand requests: ${found.growthOfReads.toFixed(0)} KB (reads), ${found.growthOfWrites.toFixed(0)} KB (writes)`,
	);
	return found.readsPerSecond >= 1000 && found.growthOfReads < 50;
}

if (process.argv[1]?.endsWith('sandbox-load.mts')) {
	const requests = process.argv[2];
	const isGood = await runSandboxLoad(requests === undefined ? undefined : Number(requests));
	process.exitCode = isGood ? 0 : 1;
}
