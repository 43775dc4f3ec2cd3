import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { isObject, valueAt } from '../../shared/json';
import { callPayPal } from '../../shared/transport';
import { spellCode } from '../fields/basic';

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

/** The ways to pay of one customer: PayPal lists them for a customer only, so that is what to type. */
export async function searchPaymentTokens(
	this: ILoadOptionsFunctions,
	filter = '',
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const customerId = filter.trim();
	// Shorter texts are not IDs yet (customer_id of vault_payment_tokens_v3.json).
	if (customerId.length < 7) return { results: [] };
	const page = Number(paginationToken ?? 1);
	const { body } = await callPayPal(this, {
		method: 'GET',
		path: '/v3/vault/payment-tokens',
		query: { customer_id: customerId, page: String(page), page_size: String(PAGE_SIZE) },
	});
	const tokens =
		isObject(body) && Array.isArray(body.payment_tokens)
			? body.payment_tokens.filter(isObject)
			: [];
	return {
		results: tokens.map((token) => ({
			name: `${nameOfPaymentToken(token)} – ${String(token.id)}`,
			value: String(token.id),
		})),
		...(tokens.length === PAGE_SIZE ? { paginationToken: String(page + 1) } : {}),
	};
}

/** PayPal names no largest page; this is its default. */
const PAGE_SIZE = 5;
