import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { isObject, valueAt } from '../../shared/json';
import { callPayPal } from '../../shared/transport';
import { recentEvents, type ReadEvent } from './events';
import { fromSources, type Source } from './sources';
import { recentTransactions, type Kind } from './transactions';
import {
	codeText,
	dayOf,
	hasText,
	joined,
	moneyText,
	rowsAt,
	type Entry,
	type Row,
} from './entries';

const PAGE_SIZE = 20;

/** Statuses in which an operation is possible (billing_subscriptions_v1.json). */
const POSSIBLE_IN: Readonly<Record<string, readonly string[]>> = {
	activate: ['SUSPENDED'],
	cancel: ['ACTIVE', 'SUSPENDED'],
	capture: ['ACTIVE', 'SUSPENDED'],
	revise: ['ACTIVE', 'SUSPENDED'],
	suspend: ['ACTIVE'],
	update: ['ACTIVE', 'SUSPENDED'],
};

/** "ada@example.com – Active – 10.00 USD – since 2026-11-20 – I-BW452GLLEP1G". */
const entryOf = (subscription: Row): Entry => ({
	name: joined(
		valueAt(subscription, 'subscriber.email_address'),
		codeText(subscription.status),
		moneyText(valueAt(subscription, 'billing_info.last_payment.amount')),
		`since ${dayOf(subscription.create_time) ?? '?'}`,
		subscription.id,
	),
	value: String(subscription.id),
	time: String(subscription.create_time),
	status: subscription.status,
});

/** Subscriptions as PayPal lists them, the newest first. */
const listed =
	(context: ILoadOptionsFunctions, statuses: readonly string[], filter?: string): Source =>
	async (token = '1') => {
		const { body } = await callPayPal(context, {
			method: 'GET',
			path: '/v1/billing/subscriptions',
			query: {
				page: token,
				page_size: String(PAGE_SIZE),
				...(statuses.length === 0 ? {} : { statuses: statuses.join(',') }),
			},
		});
		const rows = rowsAt(body, 'subscriptions');
		const total = isObject(body) ? Number(body.total_pages) : NaN;
		const goesOn = Number.isFinite(total) ? Number(token) < total : rows.length === PAGE_SIZE;
		return {
			entries: rows.map(entryOf).filter((entry) => hasText(entry, filter)),
			...(goesOn ? { token: String(Number(token) + 1) } : {}),
		};
	};

const PAYMENTS: Kind = {
	fits: ({ paypal_reference_id_type: type }) => type === 'SUB',
	idOf: ({ paypal_reference_id: id }) => id,
};

const EVENTS = ['CANCELLED', 'EXPIRED', 'SUSPENDED', 'ACTIVATED', 'CREATED'].map(
	(end) => `BILLING.SUBSCRIPTION.${end}`,
);

/**
 * Subscriptions, for most operations those in a status that allows it. If PayPal does not list them for
 * the app, those mentioned in its payments and events of the last weeks.
 */
export async function searchSubscriptions(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const operation = String(this.getCurrentNodeParameter('operation'));
	const statuses = POSSIBLE_IN[operation] ?? [];
	const read: ReadEvent = (subscription, event) => ({
		...entryOf(subscription),
		time: String(event.create_time),
	});
	const events: Source = async (token) => await recentEvents(this, EVENTS, read, filter, token);
	const payments: Source = async (token) => await recentTransactions(this, PAYMENTS, filter, token);
	const sources = { list: listed(this, statuses, filter) };
	if (paginationToken?.startsWith('{"list"') === true) {
		return await fromSources(sources, paginationToken);
	}
	if (paginationToken === undefined) {
		try {
			return await fromSources(sources);
		} catch {
			// PayPal documents the list for few apps; the fallback uses other records that mention
			// subscriptions.
		}
	}
	// A payment does not contain the subscription's current status.
	return statuses.length === 0
		? await fromSources({ events, payments }, paginationToken)
		: await fromSources({ events }, paginationToken, statuses);
}
