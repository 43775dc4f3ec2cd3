import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { trimmed } from '../../shared/blank';
import { isObject, valueAt } from '../../shared/json';
import { callPayPal } from '../../shared/transport';
import { recentEvents, type ReadEvent } from './events';
import { fromSources, type Source } from './sources';
import { codeText, dayOf, joined, moneyText, rowsAt, type Row } from './entries';

const BATCH_EVENTS = ['SUCCESS', 'DENIED', 'PROCESSING'].map(
	(end) => `PAYMENT.PAYOUTSBATCH.${end}`,
);

const ITEM_EVENTS = [
	'REFUNDED',
	'RETURNED',
	'CANCELED',
	'SUCCEEDED',
	'FAILED',
	'BLOCKED',
	'DENIED',
	'UNCLAIMED',
	'HELD',
].map((end) => `PAYMENT.PAYOUTS-ITEM.${end}`);

/** "2026-11-20 – 25.00 USD – Success – PAYOUT-2026-11 – FYXMPQTX4JC9N". */
const readBatch: ReadEvent = ({ batch_header: batch }, event) => {
	const id = valueAt(batch, 'payout_batch_id');
	if (id === undefined) return undefined;
	const time = String(valueAt(batch, 'time_created') ?? event.create_time);
	return {
		name: joined(
			dayOf(time),
			moneyText(valueAt(batch, 'amount')),
			codeText(valueAt(batch, 'batch_status')),
			valueAt(batch, 'sender_batch_header.sender_batch_id'),
			id,
		),
		value: String(id),
		time: String(event.create_time),
	};
};

const nameOfItem = (item: Row): string =>
	joined(
		valueAt(item, 'payout_item.receiver'),
		moneyText(valueAt(item, 'payout_item.amount')),
		codeText(item.transaction_status),
		valueAt(item, 'payout_item.sender_item_id'),
		item.payout_item_id,
	);

const readItem: ReadEvent = (item, event) => ({
	name: joined(dayOf(event.create_time), nameOfItem(item)),
	value: String(item.payout_item_id),
	time: String(event.create_time),
	status: item.transaction_status,
});

/** Payouts that PayPal's events of the last 30 days mention: PayPal has no list of them. */
export async function searchPayouts(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const events: Source = async (token) =>
		await recentEvents(this, BATCH_EVENTS, readBatch, filter, token);
	return await fromSources({ events }, paginationToken);
}

/** Largest page of a payout's items (payouts.get of payments_payouts_batch_v1.json). */
const PAGE_SIZE = 1000;

/** The items of one payout. */
const itemsOf =
	(context: ILoadOptionsFunctions, payoutId: string): Source =>
	async (token = '1') => {
		const { body } = await callPayPal(context, {
			method: 'GET',
			path: `/v1/payments/payouts/${encodeURIComponent(payoutId)}`,
			query: { page: token, page_size: String(PAGE_SIZE), total_required: 'true' },
		});
		const rows = rowsAt(body, 'items');
		const pages = isObject(body) ? Number(body.total_pages ?? 1) : 1;
		return {
			entries: rows.map((item) => ({
				name: nameOfItem(item),
				value: String(item.payout_item_id),
				status: item.transaction_status,
			})),
			...(Number(token) < pages ? { token: String(Number(token) + 1) } : {}),
		};
	};

/**
 * Items of the payout whose ID is typed, else those that PayPal's events of the last 30 days mention.
 * For Cancel, only unclaimed ones.
 */
export async function searchPayoutItems(
	this: ILoadOptionsFunctions,
	filter = '',
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const statuses =
		this.getCurrentNodeParameter('operation') === 'cancel' ? ['UNCLAIMED'] : undefined;
	const text = trimmed(filter);
	const items = itemsOf(this, text);
	const events: Source = async (token) =>
		await recentEvents(this, ITEM_EVENTS, readItem, text, token);
	if (/^[A-Z0-9]{13}$/.test(text)) {
		try {
			return await fromSources({ items }, paginationToken, statuses);
		} catch {
			// No payout has this ID: it is an ordinary search word.
		}
	}
	return await fromSources({ events }, paginationToken, statuses);
}
