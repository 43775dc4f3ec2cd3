import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { isObject, valueAt } from '../../shared/json';
import { callPayPal } from '../../shared/transport';
import { spellCode } from '../fields/build/toOptions';
import { recentEvents, type ReadEvent } from './events';
import { fromSources, type Source } from './sources';
import { dayOf, joined, rowsAt } from './entries';

/** "Visa ••1111, 2030-12" or "PayPal, buyer@example.com". */
export function nameOfPaymentToken(token: Record<string, unknown>): string {
	const [kind, source] =
		Object.entries(isObject(token.payment_source) ? token.payment_source : {})[0] ?? [];
	if (kind === undefined) return String(token.id);
	const card = valueAt(source, 'card') ?? source;
	const digits = valueAt(card, 'last_digits');
	const what =
		digits === undefined
			? spellCode(kind)
			: `${spellCode(String(valueAt(card, 'brand') ?? kind))} ••${String(digits)}`;
	const more = valueAt(card, 'expiry') ?? valueAt(source, 'email_address');
	return more === undefined ? what : `${what}, ${String(more)}`;
}

/** Customer IDs as PayPal takes them (customer_id of vault_payment_tokens_v3.json). */
const CUSTOMER_ID = /^[0-9a-zA-Z_-]{7,36}$/;

/** PayPal names no largest page; this is its default. */
const PAGE_SIZE = 5;

/** The saved payment methods of one customer. */
const tokensOf =
	(context: ILoadOptionsFunctions, customerId: string): Source =>
	async (token = '1') => {
		const { body } = await callPayPal(context, {
			method: 'GET',
			path: '/v3/vault/payment-tokens',
			query: { customer_id: customerId, page: token, page_size: String(PAGE_SIZE) },
		});
		const tokens = rowsAt(body, 'payment_tokens');
		return {
			entries: tokens.map((row) => ({
				name: joined(nameOfPaymentToken(row), row.id),
				value: String(row.id),
				status: 'CREATED',
			})),
			...(tokens.length === PAGE_SIZE ? { token: String(Number(token) + 1) } : {}),
		};
	};

const EVENTS = ['DELETED', 'CREATED'].map((end) => `VAULT.PAYMENT-TOKEN.${end}`);

const readToken: ReadEvent = (token, event) => ({
	name: joined(
		dayOf(event.create_time),
		nameOfPaymentToken(token),
		valueAt(token, 'customer.id'),
		token.id,
	),
	value: String(token.id),
	time: String(event.create_time),
	status: String(event.event_type).split('.').at(-1),
});

/**
 * The saved payment methods of the customer whose ID is typed, else those that PayPal's events of the
 * last 30 days mention: PayPal lists them only for one customer.
 */
export async function searchPaymentTokens(
	this: ILoadOptionsFunctions,
	filter = '',
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const text = filter.trim();
	const customer = tokensOf(this, text);
	const events: Source = async (token) => await recentEvents(this, EVENTS, readToken, text, token);
	return await fromSources(CUSTOMER_ID.test(text) ? { customer } : { events }, paginationToken, [
		'CREATED',
	]);
}
