import { defineOperation } from '../../engine/define';
import { amount, choice, choices, currency, dateTime, group, text } from '../../fields/basic';
import { TRANSACTION_COLUMNS } from './columns';
import { amountRange, detailsWanted } from './query';

export const getAll = defineOperation({
	value: 'getAll',
	name: 'Get Many',
	action: 'Get many transactions',
	description:
		'List what moved your balance in the last 3 years, over any span of time: payments, fees, refunds, payouts. New ones take up to 3 hours to appear.',
	method: 'GET',
	path: '/v1/reporting/transactions',
	fields: {
		startDate: dateTime('From', { in: 'query', required: true }),
		endDate: dateTime('To', { in: 'query', required: true }),
		fields: choices(
			'Details',
			[
				{ name: 'All', value: 'all' },
				{ name: 'Auction', value: 'auction_info' },
				{ name: 'Cart', value: 'cart_info' },
				{ name: 'Incentives', value: 'incentive_info' },
				{ name: 'Payer', value: 'payer_info' },
				{ name: 'Shipping', value: 'shipping_info' },
				{ name: 'Store', value: 'store_info' },
				{ name: 'Transaction', value: 'transaction_info' },
			],
			{
				in: 'query',
				joined: true,
				default: ['transaction_info', 'payer_info'],
				description:
					"Simplified rows hold the transaction and its payer only: to see more, turn 'Simplify' off",
			},
		),
		transactionAmount: group(
			'Amount',
			{
				from: amount('From', { shape: 'value', required: true, negative: true }),
				to: amount('To', { shape: 'value', required: true, negative: true }),
				currencyCode: currency({ in: 'body' }),
			},
			{ in: 'query', optional: true },
		),
		balanceAffectingRecordsOnly: choice(
			'Balance Changes Only',
			[
				{ name: 'No', value: 'N' },
				{ name: 'Yes', value: 'Y' },
			],
			{
				in: 'query',
				optional: true,
				default: 'N',
				description: '"No" adds what moves no money, such as authorizations',
			},
		),
		transactionCurrency: choice('Currency', [], {
			in: 'query',
			optional: true,
			load: 'getCurrencies',
			default: 'USD',
		}),
		paymentInstrumentType: choice(
			'Payment Instrument',
			[
				{ name: 'Credit Card', value: 'CREDITCARD' },
				{ name: 'Debit Card', value: 'DEBITCARD' },
			],
			{ in: 'query', optional: true },
		),
		transactionStatus: choice(
			'Status',
			[
				{ name: 'Denied', value: 'D' },
				{ name: 'Pending', value: 'P' },
				{ name: 'Reversed', value: 'V' },
				{ name: 'Successful', value: 'S' },
			],
			{ in: 'query', optional: true, default: 'S' },
		),
		storeId: text('Store ID', { in: 'query', optional: true }),
		terminalId: text('Terminal ID', { in: 'query', optional: true }),
		transactionId: text('Transaction ID', {
			in: 'query',
			optional: true,
			minLength: 17,
			maxLength: 19,
			placeholder: 'e.g. 2GG279541U471931P',
			description: 'One ID can stand for several rows',
		}),
		transactionType: choice('Type', [], {
			in: 'query',
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
		windows: {
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
	},
});
