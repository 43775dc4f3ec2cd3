import type { LogEntry } from '../../sandbox/index.mts';

/** The benchmark's calls to the sandbox that are not measured. */
export interface SandboxClient {
	readonly url: string;
	limit(limits: { callsPerSecond?: number; latencyMs?: number }): Promise<void>;
	/** Creates orders. @returns their ids */
	makeOrders(count: number): Promise<string[]>;
	/** The text of PayPal's response. */
	get(path: string): Promise<string>;
	addTransactions(history: { count: number; from: string; to: string }): Promise<void>;
	emptyLog(): Promise<void>;
	log(): Promise<readonly LogEntry[]>;
}

const AT_ONCE = 10;

/** A client of the sandbox at this URL, with its own token. */
export async function connectTo(url: string): Promise<SandboxClient> {
	const call = async (
		method: string,
		path: string,
		headers: Record<string, string>,
		body?: string,
	): Promise<string> => {
		const response = await fetch(`${url}${path}`, { method, headers, body });
		const text = await response.text();
		if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
		return text;
	};
	const admin = async (method: string, path: string, body?: object): Promise<string> =>
		await call(method, `/__sandbox__/${path}`, {}, body && JSON.stringify(body));
	const token = await call(
		'POST',
		'/v1/oauth2/token',
		{
			authorization: `Basic ${btoa('client-of-bench:secret-of-bench')}`,
			'content-type': 'application/x-www-form-urlencoded',
		},
		'grant_type=client_credentials',
	);
	const { access_token } = JSON.parse(token) as { access_token: string };
	const authorization = `Bearer ${access_token}`;

	const makeOrder = async (number: number): Promise<string> => {
		const response = await call(
			'POST',
			'/v2/checkout/orders',
			{ authorization, 'content-type': 'application/json', 'paypal-request-id': `bench-${number}` },
			JSON.stringify({
				intent: 'CAPTURE',
				purchase_units: [{ amount: { currency_code: 'USD', value: '10.00' } }],
			}),
		);
		return (JSON.parse(response) as { id: string }).id;
	};
	return {
		url,
		async limit(limits) {
			await admin('POST', 'limits', limits);
		},
		async makeOrders(count) {
			const ids: string[] = [];
			let next = 0;
			const series = async (): Promise<void> => {
				for (let number = next++; number < count; number = next++) {
					ids[number] = await makeOrder(number);
				}
			};
			await Promise.all(Array.from({ length: AT_ONCE }, series));
			return ids;
		},
		get: async (path) => await call('GET', path, { authorization }),
		async addTransactions(history) {
			await admin('POST', 'transactions', history);
		},
		async emptyLog() {
			await admin('DELETE', 'requests');
		},
		log: async () =>
			(JSON.parse(await admin('GET', 'requests')) as { requests: readonly LogEntry[] }).requests,
	};
}
