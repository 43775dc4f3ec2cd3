import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { trimmed } from '../../shared/blank';
import { valueAt } from '../../shared/json';
import { callPayPal } from '../../shared/transport';
import { recentEvents, type ReadEvent } from './events';
import { fromSources, type Source } from './sources';
import { dayOf, hasText, joined, rowsAt } from './entries';
import { explained } from './transactions';

const readSeller: ReadEvent = ({ merchant_id: id, tracking_id: trackingId }, event) =>
	typeof id === 'string'
		? {
				name: joined(dayOf(event.create_time), trackingId, id),
				value: id,
				time: String(event.create_time),
			}
		: undefined;

/**
 * The credential's own account, which partners name in calls about their sellers: PayPal returns its ID
 * with the balances (`account_id` of reporting_transactions_v1.json).
 */
export async function searchPartners(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const { body } = await callPayPal(this, {
		method: 'GET',
		path: '/v1/reporting/balances',
	}).catch(async (error: unknown) => await Promise.reject(explained(error)));
	const id = valueAt(body, 'account_id');
	const own = typeof id === 'string' ? [{ name: joined('Your own account', id), value: id }] : [];
	return { results: own.filter((entry) => hasText(entry, filter)) };
}

/** Sellers that finished onboarding in the last 30 days, by events: PayPal has no list of them. */
export async function searchSellers(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const events: Source = async (token) =>
		await recentEvents(this, ['MERCHANT.ONBOARDING.COMPLETED'], readSeller, filter, token);
	return await fromSources({ events }, paginationToken);
}

/** Managed accounts with one of the partner's IDs: PayPal offers no other search. */
export async function searchManagedAccounts(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const externalId = trimmed(filter);
	if (externalId === '') return { results: [] };
	const { body } = await callPayPal(this, {
		method: 'GET',
		path: '/v3/customer/managed-accounts',
		query: { external_id: externalId },
	});
	return {
		results: rowsAt(body, 'managed_accounts').map((account) => ({
			name: joined(
				account.external_id,
				valueAt(account, 'business_entity.names.0.business_name'),
				account.account_id,
			),
			value: String(account.account_id),
		})),
	};
}
