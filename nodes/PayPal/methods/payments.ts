import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { valueAt } from '../../shared/json';
import { recentEvents, type ReadEvent } from './events';
import { fromSources, type Source } from './sources';
import { recentTransactions, type Kind } from './transactions';
import { codeText, dayOf, joined, moneyText, type Row } from './entries';

const isCode = (info: Row, codes: RegExp): boolean =>
	codes.test(String(info.transaction_event_code));

const isIncoming = (info: Row): boolean =>
	Number(valueAt(info, 'transaction_amount.value') ?? 0) > 0;

const hasStatus = (info: Row, statuses: string): boolean =>
	statuses.includes(String(info.transaction_status));

/**
 * Which operations a list is for: PayPal reports that a transaction succeeded (S), is pending (P), was
 * denied (D) or reversed (V).
 */
const operationOf = (context: ILoadOptionsFunctions): unknown =>
	context.getCurrentNodeParameter('operation');

/** Payments received (T00…), and for a refund those that have not been refunded in full. */
const captures = (operation: unknown): Kind => ({
	fits: (info) =>
		isCode(info, /^T00/) &&
		isIncoming(info) &&
		hasStatus(info, operation === 'refundCapture' ? 'SP' : 'SPVD'),
});

/** Authorizations and reauthorizations, which move no money; except for Get, those that still hold some. */
const authorizations = (operation: unknown): Kind => ({
	query: { balance_affecting_records_only: 'N' },
	fits: (info) =>
		isCode(info, /^T130[01]/) && hasStatus(info, operation === 'getAuthorization' ? 'SPVD' : 'SP'),
});

const REFUNDS: Kind = { query: { transaction_type: 'T1107' }, fits: () => true };

const ORDERS: Kind = {
	query: { balance_affecting_records_only: 'N' },
	fits: ({ paypal_reference_id_type: type }) => type === 'ODR',
	idOf: ({ paypal_reference_id: id }) => id,
};

const searchKind = async (
	context: ILoadOptionsFunctions,
	kind: Kind,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> => {
	const transactions: Source = async (token) =>
		await recentTransactions(context, kind, filter, token);
	return await fromSources({ transactions }, paginationToken);
};

/** Payments of the last 31 days that can be looked up or refunded. */
export async function searchCaptures(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await searchKind(this, captures(operationOf(this)), filter, paginationToken);
}

/** Authorizations of the last 31 days. */
export async function searchAuthorizations(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await searchKind(this, authorizations(operationOf(this)), filter, paginationToken);
}

/** Refunds of the last 31 days. */
export async function searchRefunds(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await searchKind(this, REFUNDS, filter, paginationToken);
}

/** An event of an order, or of a payment that says which order it is of. */
const readOrder: ReadEvent = (resource, event) => {
	const paid = valueAt(resource, 'supplementary_data.related_ids.order_id');
	const id = paid ?? resource.id;
	return {
		name: joined(
			dayOf(event.create_time),
			moneyText(resource.amount ?? valueAt(resource, 'purchase_units.0.amount')),
			valueAt(resource, 'payer.email_address'),
			codeText(resource.status),
			id,
		),
		value: String(id),
		time: String(event.create_time),
		status: paid === undefined ? resource.status : 'PAID',
	};
};

const ORDER_EVENTS = [
	'PAYMENT.CAPTURE.COMPLETED',
	'PAYMENT.AUTHORIZATION.CREATED',
	'CHECKOUT.ORDER.COMPLETED',
	'CHECKOUT.ORDER.APPROVED',
];

/** Operations on orders that the buyer has approved and that have not been paid. */
const BEFORE_PAYMENT = ['authorize', 'capture', 'confirm', 'update'];

/**
 * Orders that PayPal's events mention, and those that were paid or authorized in the last 31 days.
 * PayPal has no list of orders.
 */
export async function searchOrders(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const isBefore = BEFORE_PAYMENT.includes(String(operationOf(this)));
	const events: Source = async (token) =>
		await recentEvents(this, ORDER_EVENTS, readOrder, filter, token);
	const transactions: Source = async (token) =>
		await recentTransactions(this, ORDERS, filter, token);
	return isBefore
		? await fromSources({ events }, paginationToken, ['APPROVED'])
		: await fromSources({ events, transactions }, paginationToken);
}
