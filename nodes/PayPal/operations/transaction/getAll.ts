import { defineOperation } from '../define';
import { dateTime, fixedCollection, multiOptions, options, string } from '../../fields/build';
import { LAST_30_DAYS } from '../../fields/shared/dates';
import { TRANSACTION_COLUMNS } from './columns';
import { TRANSACTION_LINE_ITEMS } from './lineItems';
import { AMOUNT_RANGE, amountRange, detailsWanted } from './query';

export const getAll = defineOperation('search.get', ({ query }) => ({
	value: 'getAll',
	name: 'Get Many',
	action: 'Get many transactions',
	description:
		'List payments, refunds, fees, payouts and other transactions of the last 3 years, over any period. New ones take up to 3 hours to appear.',
	fields: {
		startDate: dateTime(query.start_date, 'Start Date', {
			default: LAST_30_DAYS.start,
			description: 'First moment of the report, at most 3 years back',
		}),
		endDate: dateTime(query.end_date, 'End Date', {
			default: LAST_30_DAYS.end,
			description: "Last moment of the report. PayPal's reports lag by up to 3 hours.",
		}),
		fields: multiOptions(query.fields, 'Details', {
			choices: [
				{ name: 'All', value: 'all' },
				{ name: 'Auction', value: 'auction_info' },
				{ name: 'Cart', value: 'cart_info' },
				{ name: 'Incentives', value: 'incentive_info' },
				{ name: 'Payer', value: 'payer_info' },
				{ name: 'Shipping', value: 'shipping_info' },
				{ name: 'Store', value: 'store_info' },
				{ name: 'Transaction', value: 'transaction_info' },
			],
			default: ['transaction_info', 'payer_info'],
			description:
				"Parts of each transaction to return. Turn off 'Simplify' to see more than the transaction and its payer.",
		}),
		transactionAmount: fixedCollection(query.transaction_amount, 'Amount', AMOUNT_RANGE, {
			optional: true,
			description: 'Only transactions whose amount is in this range',
		}),
		balanceAffectingRecordsOnly: options(
			query.balance_affecting_records_only,
			'Balance Changes Only',
			{
				choices: [
					{ name: 'No', value: 'N' },
					{ name: 'Yes', value: 'Y' },
				],
				optional: true,
				default: 'N',
				description:
					'Choose "No" to include transactions that do not change the balance, such as authorizations',
			},
		),
		transactionCurrency: options(query.transaction_currency, 'Currency', {
			optional: true,
			load: 'getCurrencies',
			default: 'USD',
			description: 'Only transactions in this currency',
		}),
		paymentInstrumentType: options(query.payment_instrument_type, 'Payment Instrument', {
			choices: [
				{ name: 'Credit Card', value: 'CREDITCARD' },
				{ name: 'Debit Card', value: 'DEBITCARD' },
			],
			optional: true,
			description: 'Only payments that were made with this kind of card',
		}),
		transactionStatus: options(query.transaction_status, 'Status', {
			choices: [
				{ name: 'Denied', value: 'D' },
				{ name: 'Pending', value: 'P' },
				{ name: 'Reversed', value: 'V' },
				{ name: 'Successful', value: 'S' },
			],
			optional: true,
			default: 'S',
			description: 'Only transactions with this status',
		}),
		storeId: string(query.store_id, 'Store ID', {
			optional: true,
			description: 'Only transactions of the store with this ID',
		}),
		terminalId: string(query.terminal_id, 'Terminal ID', {
			optional: true,
			description: 'Only transactions of the terminal with this ID',
		}),
		transactionId: string(query.transaction_id, 'Transaction ID', {
			optional: true,
			placeholder: 'e.g. 2GG279541U471931P',
			description:
				'Only this transaction. One ID can return several rows, such as a payment and its fee.',
		}),
		transactionType: options(query.transaction_type, 'Type', {
			optional: true,
			load: 'getTransactionTypes',
			default: 'T0006',
			description:
				"PayPal's event code, such as T0006 for a checkout payment or T1107 for a refund",
		}),
	},
	adjustRequest: (parts, { transactionAmount }) => ({
		...parts,
		query: { ...parts.query, ...detailsWanted(parts.query), ...amountRange(transactionAmount) },
	}),
	result: {
		kind: 'list',
		property: 'transaction_details',
		paging: { style: 'page', size: 500 },
		dateRanges: {
			from: 'start_date',
			to: 'end_date',
			days: 31,
			tooLarge: 'RESULTSET_TOO_LARGE',
			notAvailable: 'DATA_NOT_AVAILABLE',
			key: [
				'transaction_info.transaction_id',
				'transaction_info.transaction_event_code',
				'transaction_info.transaction_initiation_date',
			],
			completeUpTo: 'last_refreshed_datetime',
		},
		simplify: TRANSACTION_COLUMNS,
		lineItems: TRANSACTION_LINE_ITEMS,
	},
}));
