import { existsSync, readFileSync } from 'node:fs';

import type { IDataObject } from 'n8n-workflow';

import { stubOfN8n } from '../../support/stubOfN8n.mts';
import { PayPal } from './built.mts';
import type { CpuReading, OwnCode, OwnCodeReading } from './messages.mts';

const ROUNDS = 7;
const PAGES = 20;

/** The subject: an operation with its parameters, and the immediate responses to it. */
interface Case {
	readonly items: number;
	readonly parameters: IDataObject;
	/** The number of calls that it makes, and the units that the CPU time is divided by. */
	readonly calls: number;
	readonly units: number;
	readonly response: string;
}

const getOrder = ({ items, responses }: OwnCode): Case => ({
	items,
	calls: items,
	units: items,
	response: responses.order,
	parameters: {
		resource: 'order',
		operation: 'get',
		orderId: { __rl: true, mode: 'id', value: '5O190127TN364715T' },
		simplify: true,
	},
});

/** A typical order of a shop, with two items to ship. */
const createOrder = ({ items, responses }: OwnCode): Case => ({
	items,
	calls: items,
	units: items,
	response: responses.order,
	parameters: {
		resource: 'order',
		operation: 'create',
		useJsonBody: false,
		intent: 'CAPTURE',
		currencyCode: 'USD',
		amount: '52.00',
		additionalFields: {
			customId: 'ORDER-1001',
			lineItems: {
				values: [
					{ name: 'Shirt', unitAmount: 10, quantity: '2' },
					{ name: 'Shoes', unitAmount: '30.00', quantity: '1' },
				],
			},
			breakdown: { values: { itemTotal: '50', shipping: '2' } },
			invoiceId: 'INV-1001',
			softDescriptor: 'MYSHOP',
		},
	},
});

/** One time span within PayPal's limit, with many full pages. */
const transactions = ({ responses }: OwnCode): Case => {
	const page = JSON.parse(responses.transactions) as IDataObject;
	const rows = (page.transaction_details as unknown[]).length;
	return {
		items: 1,
		calls: PAGES,
		units: PAGES * rows,
		response: JSON.stringify({ ...page, total_pages: PAGES }),
		parameters: {
			resource: 'transaction',
			operation: 'getAll',
			startDate: '2026-01-01T00:00:00Z',
			endDate: '2026-01-31T00:00:00Z',
			returnAll: true,
			simplify: true,
		},
	};
};

/** CPU in milliseconds. */
interface Cpu {
	/** For the thread that runs JavaScript; only available on Linux. */
	readonly own: number | undefined;
	/** For all threads: V8 compiles and collects garbage in others. */
	readonly all: number;
}

/** CPU time of the main thread in nanoseconds (proc_pid_schedstat). */
function mainThreadNs(): number | undefined {
	const file = `/proc/${process.pid}/task/${process.pid}/schedstat`;
	return existsSync(file) ? Number(readFileSync(file, 'utf8').split(' ')[0]) : undefined;
}

async function cpuOf(work: () => Promise<unknown>): Promise<Cpu> {
	const [before, ownBefore] = [process.cpuUsage(), mainThreadNs()];
	await work();
	const [{ user, system }, own] = [process.cpuUsage(before), mainThreadNs()];
	return {
		own: own === undefined || ownBefore === undefined ? undefined : (own - ownBefore) / 1e6,
		all: (user + system) / 1_000,
	};
}

async function measure(each: Case): Promise<CpuReading> {
	const node = new PayPal();
	// Every response is immediate, so that only the node's own code is measured.
	const context = stubOfN8n({ ...each, response: async () => each.response });
	const ask = context.helpers.httpRequestWithAuthentication;
	const round = async (): Promise<Cpu> => {
		const whole = await cpuOf(async () => {
			const [items] = (await node.execute?.call(context)) as unknown[][];
			if (items.length !== each.units) throw new Error(`${items.length} items came out`);
		});
		const calls = await cpuOf(async () => {
			for (let call = 0; call < each.calls; call++) await ask.call(context, '', { url: '' });
		});
		return {
			own:
				whole.own === undefined || calls.own === undefined
					? undefined
					: (whole.own - calls.own) / each.units,
			all: (whole.all - calls.all) / each.units,
		};
	};
	const rounds: Cpu[] = [];
	for (let count = 0; count < ROUNDS; count++) rounds.push(await round());
	const [first, ...others] = rounds;
	const later = others.map(({ all }) => all).sort((a, b) => a - b)[Math.floor(others.length / 2)];
	return { first: first.all, later, ...(first.own !== undefined && { firstOwn: first.own }) };
}

/** CPU of the node's own code: building requests, walking through pages, mapping rows. */
export const ownCode = async (job: OwnCode): Promise<OwnCodeReading> => ({
	getOrder: await measure(getOrder(job)),
	createOrder: await measure(createOrder(job)),
	transaction: await measure(transactions(job)),
});
