import { getAll as getDisputes } from '../PayPal/operations/dispute/getAll';
import { search as searchInvoices } from '../PayPal/operations/invoice/search';
import { getAll as getSubscriptions } from '../PayPal/operations/subscription/getAll';
import { getAll as getTransactions } from '../PayPal/operations/transaction/getAll';
import type { Operation, PagedList, RequestParts } from '../PayPal/operations/types';
import type { Columns } from '../PayPal/fields/columns';
import { valueAt, type JsonObject } from '../shared/json';

/** What is stored in workflows: never rename. */
export type ResourceName = 'dispute' | 'invoice' | 'subscription' | 'transaction';

/** A time span, in the text form that PayPal expects (RFC 3339). */
interface Span {
	readonly from: string;
	readonly to: string;
}

/** What happened to a record that is new in the list, or changed since. */
interface Change {
	readonly row: JsonObject;
	/** Not seen before. */
	readonly isNew: boolean;
	/** Created since the list was looked at for the first time, or within what a poll looks back. */
	readonly isYoung: boolean;
}

/** A list of PayPal's that is polled. */
export interface Source {
	readonly operation: Operation;
	/** For errors: the operation as the PayPal node has it. */
	readonly operationName: string;
	/** What its records are called, in the plural. */
	readonly noun: string;
	/** Paths of the properties that identify a record. */
	readonly key: readonly string[];
	/** Paths of the properties whose change counts as a change of the record. */
	readonly version: readonly string[];
	/** Path of the time by which PayPal filters records. */
	readonly time: string;
	/** Path of the time at which a record was created. */
	readonly created: string;
	/** How far a poll overlaps the previous one, in hours, unless the user says otherwise. */
	readonly lookBackHours: number;
	/** The request's parameters in addition to method and path. */
	readonly request: (
		span: Span,
		simplified: boolean,
	) => Partial<Pick<RequestParts, 'query' | 'body'>>;
	/** The events, by the values of 'Trigger On', in chronological order. */
	readonly events: (change: Change) => string[];
}

const statusOf = (row: JsonObject): string => String(valueAt(row, 'status'));

const createdOrUpdated = ({ isNew, isYoung }: Change): string[] => [
	isNew && isYoung ? 'created' : 'updated',
];

/** Statuses of invoices (invoicing_v2.json) that are paid in full, and that are cancelled. */
const PAID = ['PAID', 'MARKED_AS_PAID', 'PAID_EXTERNAL'];
const CANCELLED = ['CANCELLED', 'AUTO_CANCELLED'];

export const SOURCES: Readonly<Record<ResourceName, Source>> = {
	dispute: {
		operation: getDisputes,
		operationName: 'dispute.getAll',
		noun: 'disputes',
		key: ['dispute_id'],
		version: ['update_time', 'status', 'dispute_state', 'dispute_life_cycle_stage'],
		time: 'update_time',
		created: 'create_time',
		lookBackHours: 24,
		request: ({ from }) => ({ query: { update_time_after: from } }),
		events: createdOrUpdated,
	},
	invoice: {
		operation: searchInvoices,
		operationName: 'invoice.search',
		noun: 'invoices',
		key: ['id'],
		version: ['status', 'due_amount'],
		time: 'detail.metadata.create_time',
		created: 'detail.metadata.create_time',
		// PayPal filters invoices only by creation time, so the list includes those that are paid or
		// cancelled later.
		lookBackHours: 90 * 24,
		request: ({ from, to }) => ({ body: { creation_date_range: { start: from, end: to } } }),
		events: ({ row, isNew }) => [
			...(isNew ? ['created'] : []),
			...(PAID.includes(statusOf(row)) ? ['paid'] : []),
			...(CANCELLED.includes(statusOf(row)) ? ['cancelled'] : []),
		],
	},
	subscription: {
		operation: getSubscriptions,
		operationName: 'subscription.getAll',
		noun: 'subscriptions',
		key: ['id'],
		version: ['status', 'status_update_time'],
		time: 'status_update_time',
		created: 'create_time',
		lookBackHours: 24,
		request: ({ from }) => ({ query: { status_updated_after: from } }),
		events: () => ['statusChanged'],
	},
	transaction: {
		operation: getTransactions,
		operationName: 'transaction.getAll',
		noun: 'transactions',
		key: [
			'transaction_info.transaction_id',
			'transaction_info.transaction_event_code',
			'transaction_info.transaction_initiation_date',
		],
		version: [
			'transaction_info.transaction_updated_date',
			'transaction_info.transaction_status',
			'transaction_info.transaction_amount',
			'transaction_info.fee_amount',
		],
		time: 'transaction_info.transaction_initiation_date',
		created: 'transaction_info.transaction_initiation_date',
		lookBackHours: 24,
		request: ({ from, to }, simplified) => ({
			query: {
				start_date: from,
				end_date: to,
				fields: simplified ? 'transaction_info,payer_info' : 'all',
				// Includes transactions that move no money: an authorization may become a payment.
				balance_affecting_records_only: 'N',
			},
		}),
		events: createdOrUpdated,
	},
};

/** The list that an operation returns, and its columns. */
export function listOf({ result }: Operation): PagedList & { simplify: Columns } {
	if (result.kind !== 'list') throw new Error('The operation does not return a list');
	return { simplify: {}, ...result };
}
