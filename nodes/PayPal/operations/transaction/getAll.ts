import { defineOperation } from '../define';
import { dateTime, fixedCollection, multiOptions, options, string } from '../../fields/build';
import { TRANSACTION_COLUMNS } from './columns';
import { TRANSACTION_LINE_ITEMS } from './lineItems';
import { AMOUNT_RANGE, amountRange, detailsWanted } from './query';

export const getAll = defineOperation('search.get', ({ query }) => ({
	value: 'getAll',
	name: 'Get Many',
	action: 'Get many transactions',
	description:
		'List what moved your balance in the last 3 years, over any span of time: payments, fees, refunds, payouts. New ones take up to 3 hours to appear.',
	fields: {
		startDate: dateTime(query.start_date, 'From'),
		endDate: dateTime(query.end_date, 'To'),
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
				"Simplified rows hold the transaction and its payer only: to see more, turn 'Simplify' off",
		}),
		transactionAmount: fixedCollection(query.transaction_amount, 'Amount', AMOUNT_RANGE, {
			optional: true,
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
				description: '"No" adds what moves no money, such as authorizations',
			},
		),
		transactionCurrency: options(query.transaction_currency, 'Currency', {
			optional: true,
			load: 'getCurrencies',
			default: 'USD',
		}),
		paymentInstrumentType: options(query.payment_instrument_type, 'Payment Instrument', {
			choices: [
				{ name: 'Credit Card', value: 'CREDITCARD' },
				{ name: 'Debit Card', value: 'DEBITCARD' },
			],
			optional: true,
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
		}),
		storeId: string(query.store_id, 'Store ID', { optional: true }),
		terminalId: string(query.terminal_id, 'Terminal ID', { optional: true }),
		transactionId: string(query.transaction_id, 'Transaction ID', {
			optional: true,
			placeholder: 'e.g. 2GG279541U471931P',
			description: 'One ID can stand for several rows',
		}),
		transactionType: options(query.transaction_type, 'Type', {
			optional: true,
			load: 'getTransactionTypes',
			default: 'T0006',
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
