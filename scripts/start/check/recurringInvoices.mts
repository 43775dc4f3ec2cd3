import axios from 'axios';

import { outputOf, runManually, untilStatus } from '../executions.mts';
import { Problem } from '../report.mts';
import { exampleOf, type CheckStage, type Passed } from './checkStage.mts';

interface Row {
	readonly reference: string;
	readonly price: string;
	readonly currency: string;
	readonly recurringInvoiceId: string;
	readonly state: string;
}

interface Invoice {
	readonly status: string;
	readonly detail: { readonly reference?: string };
	readonly amount: { readonly value: string; readonly currency_code: string };
}

/**
 * Each row of a sheet gets a recurring invoice, whose first invoice is sent on the next day. Advances
 * the sandbox's clock by two days: later steps see that time.
 */
export async function checkRecurringInvoices(stage: CheckStage, passed: Passed): Promise<void> {
	const { client, sandbox } = stage;
	const example = exampleOf(stage, 'recurring-invoice-rows');
	const id = await runManually(client, example.id, 'When clicking ‘Execute workflow’');
	const rows = outputOf(
		await untilStatus(client, id, 'success'),
		'Row with Its Series',
	) as unknown as Row[];
	if (rows.length < 2 || rows.some(({ state }) => state !== 'active')) {
		throw new Problem(`Not all series are active: ${JSON.stringify(rows)}`);
	}
	passed(
		`${rows.length} rows have a recurring invoice each, such as ${rows[0]?.recurringInvoiceId}`,
	);

	await sandbox.clock.advance('P2D');
	const sent = await invoicesOf(stage);
	for (const { reference, price, currency } of rows) {
		const of = sent.filter(({ detail }) => detail.reference === reference);
		const said = of.map(({ status, amount }) => [status, amount.value, amount.currency_code]);
		if (JSON.stringify(said) !== JSON.stringify([['SENT', price, currency]])) {
			throw new Problem(
				`The invoices of ${reference} are ${JSON.stringify(of)}, not ${price} ${currency}.`,
			);
		}
	}
	passed('the first invoice of each is sent on its start date');
}

/** The invoices that were sent, as PayPal's API lists them. */
async function invoicesOf({ sandbox, access }: CheckStage): Promise<readonly Invoice[]> {
	const payPal = axios.create({ baseURL: sandbox.url, timeout: 30_000, proxy: false });
	const { data: token } = await payPal.post<{ access_token: string }>(
		'/v1/oauth2/token',
		'grant_type=client_credentials',
		{ auth: { username: access.clientId, password: access.clientSecret } },
	);
	const { data } = await payPal.get<{ items: Invoice[] }>('/v2/invoicing/invoices?page_size=100', {
		headers: { Authorization: `Bearer ${token.access_token}` },
	});
	return data.items;
}
