import type { INodeParameters } from 'n8n-workflow';

import type { Contender } from '../host/messages.mts';
import { NAMES } from '../names.mts';
import type { Bench, Section } from '../section.mts';
import { wrongIn } from './reads.mts';

const IN_FLIGHT = 10;

/** Counts the token requests to PayPal, from a credential that has no token. */
export async function tokens(bench: Bench): Promise<Section> {
	const { host, sandbox, orders, size } = bench;
	await sandbox.limit({ latencyMs: size.latencyMs });
	const problems: string[] = [];
	const count = async (contender: Contender, more: INodeParameters): Promise<number> => {
		await sandbox.emptyLog();
		const access = { baseUrl: sandbox.url, clientId: `bench-tokens-${contender}` };
		const reading = await host.run({ kind: 'readOrders', contender, access, orders, more });
		problems.push(...wrongIn(reading, orders, NAMES[contender]));
		return (await sandbox.log()).filter(({ path }) => path === '/v1/oauth2/token').length;
	};
	const requests = await count('payPal', { options: { maxConcurrency: IN_FLIGHT } });
	await sandbox.limit({});
	if (requests !== 1) problems.push(`${requests} token requests instead of one`);
	return {
		title: `Tokens: get ${orders.length} orders, ${IN_FLIGHT} at once, from a cold start`,
		columns: ['', 'Token requests'],
		rows: [[NAMES.payPal, requests]],
		problems,
		data: { requests },
	};
}
