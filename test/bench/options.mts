import { parseArgs } from 'node:util';

export const USAGE = `Measures the nodes and the local sandbox, beside other ways to call PayPal from n8n.

Usage: npm run bench -- [options]

  --quick      few items, one round, and no sandbox load: half a minute, to see that it works
  --only LIST  some parts only: reads, limit, tokens, transactions, cpu, sandbox, n8n, trigger
  --n8n        also in a real n8n, with the trigger (installed the first time, as by npm start)
  --json FILE  writes all figures to a file
  --docs       puts the tables into docs/performance.md
  --help       shows this

The speed is shown, not judged. What is judged is that nothing is lost or doubled: then it fails.
`;

/** The amounts to measure. */
export interface Size {
	readonly items: number;
	readonly rounds: number;
	readonly transactions: number;
	/** PayPal's limit in calls per second. */
	readonly limit: number;
	readonly latencyMs: number;
	/** Calls of each kind in the sandbox's load test. */
	readonly calls: number;
	/** Deliveries to each trigger, in rounds. */
	readonly deliveries: { readonly rounds: number; readonly events: number };
	/** Deliveries to the trigger's own code. */
	readonly verifications: number;
}

const FULL: Size = {
	items: 1_000,
	rounds: 3,
	transactions: 100_000,
	limit: 50,
	latencyMs: 100,
	calls: 100_000,
	deliveries: { rounds: 5, events: 40 },
	verifications: 3_000,
};

const QUICK: Size = {
	items: 60,
	rounds: 1,
	transactions: 3_000,
	limit: 20,
	latencyMs: 20,
	calls: 200,
	deliveries: { rounds: 1, events: 10 },
	verifications: 100,
};

export interface Options {
	readonly help: boolean;
	readonly quick: boolean;
	readonly size: Size;
	/** Undefined for all. */
	readonly only: ReadonlySet<string> | undefined;
	readonly n8n: boolean;
	readonly json: string | undefined;
	readonly docs: boolean;
}

export function parseOptions(args: string[]): Options {
	const { values } = parseArgs({
		args,
		options: {
			quick: { type: 'boolean', default: false },
			only: { type: 'string' },
			n8n: { type: 'boolean', default: false },
			json: { type: 'string' },
			docs: { type: 'boolean', default: false },
			help: { type: 'boolean', default: false },
		},
	});
	const { only, json, ...flags } = values;
	return {
		...flags,
		size: values.quick ? QUICK : FULL,
		only: only === undefined ? undefined : new Set(only.split(',').map((name) => name.trim())),
		json,
	};
}
