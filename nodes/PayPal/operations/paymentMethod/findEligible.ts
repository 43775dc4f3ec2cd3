import { defineOperation } from '../define';
import {
	amount,
	boolean,
	collection,
	currency,
	fixedCollection,
	fixedCollections,
	multiOptions,
	notSent,
	options,
	string,
} from '../../fields/build';
import { country } from '../../fields/shared/address';
import { clientMetadataId } from '../../fields/shared/headers';
import { payee } from '../../fields/shared/paymentInstruction';
import { email, extensionNumber, phoneNumber } from '../../fields/shared/person';
import { breakdown } from '../../fields/shared/purchaseUnit';
import { ELIGIBLE_COLUMNS } from './columns';

export const findEligible = defineOperation('find.eligible.methods', ({ header, body }) => ({
	value: 'findEligible',
	name: 'Find Eligible',
	action: 'Find eligible payment methods',
	description:
		'Find out which payment methods PayPal offers a buyer for a purchase: PayPal, Venmo, Pay Later, Credit. Charges nothing.',
	fields: {
		paymentFlow: options(body.preferences.payment_flow, 'Payment Flow', {
			names: {
				ONE_TIME_PAYMENT: 'One-Time Payment',
				VAULT_WITH_PAYMENT: 'Pay Now and Save for Later',
				VAULT_WITHOUT_PAYMENT: 'Save for Later',
			},
			default: 'ONE_TIME_PAYMENT',
			description: 'What the buyer is going to do',
		}),
		channel: collection(
			body.customer.channel,
			'Channel',
			(channel) => ({
				browserType: string(channel.browser_type, 'Browser', { placeholder: 'e.g. Safari' }),
				clientOs: string(channel.client_os, 'Operating System', { placeholder: 'e.g. iOS' }),
				deviceType: string(channel.device_type, 'Device', { placeholder: 'e.g. mobile' }),
			}),
			{ optional: true, description: 'The device that the buyer uses' },
		),
		countryCode: country(body.customer.country_code, 'Country', {
			optional: true,
			description: 'Where the buyer is',
		}),
		customerId: string(body.customer.id, 'Customer ID', {
			optional: true,
			description: 'The vault ID of the customer whose payment methods are saved',
		}),
		customerEmail: email(body.customer.email, {
			optional: true,
			description: 'The email address of the buyer',
		}),
		includeAccountDetails: boolean(
			body.preferences.include_account_details,
			'Include Account Details',
			{ optional: true, description: "Whether to add details of the buyer's accounts" },
		),
		includeVaultTokens: boolean(body.preferences.include_vault_tokens, 'Include Saved Methods', {
			optional: true,
			description: "Whether to list the customer's saved payment methods",
		}),
		onlyMethods: fixedCollection(
			body.preferences.payment_source_constraint,
			'Method Filter',
			(constraint) => ({
				constraintType: options(constraint.constraint_type, 'Rule', {
					names: { EXCLUDE: 'All but These', INCLUDE: 'Only These' },
					default: 'INCLUDE',
				}),
				paymentSources: multiOptions(constraint.payment_sources, 'Payment Methods'),
			}),
			{ optional: true },
		),
		phone: fixedCollection(
			body.customer.phone,
			'Phone',
			(phone) => ({
				...phoneNumber(phone),
				extensionNumber: extensionNumber(phone.extension_number, { optional: true }),
			}),
			{ optional: true },
		),
		purchaseUnits: fixedCollections(
			body.purchase_units,
			'Purchase Units',
			(unit) => ({
				currencyCode: currency(notSent),
				amount: amount(unit.amount, 'Amount', {
					required: true,
					description: 'Total to pay, everything included',
				}),
				breakdown: breakdown(unit.amount.breakdown, { optional: true }),
				payee: payee(unit.payee, 'Payee', { optional: true }),
			}),
			{ optional: true, description: 'What the buyer would pay for' },
		),
		payPalClientMetadataId: clientMetadataId(header),
	},
	readsOnly: true,
	result: {
		kind: 'one',
		simplify: ELIGIBLE_COLUMNS,
		expected: { has: ['eligible_methods', 'payment_tokens'] },
	},
}));
