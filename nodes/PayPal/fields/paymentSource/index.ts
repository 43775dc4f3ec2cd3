import type { Fields } from '../../engine/types';
import { choice, json, text } from '../basic';
import { payerFields } from '../person';
import { cardFace, orderCard, storedCredential, vaultCustomer } from './card';
import { orderPage } from './experience';
import { blik, localPayer } from './local';
import {
	ALL,
	choicesOf,
	LOCAL,
	ofSources,
	only,
	returnUrls,
	sourceChoice,
	sourceDetails,
} from './sources';
import { applePay, walletVault } from './wallets';

const { emailAddress, ...otherPayerFields } = payerFields;

/** A billing agreement, PayPal's older way to save an account (token). */
const token: Fields = ofSources(['token'], {
	tokenId: text('Token ID', {
		to: 'id',
		along: { 'payment_source.token.type': 'BILLING_AGREEMENT' },
		required: true,
		maxLength: 255,
		pattern: { regex: '[0-9a-zA-Z_-]+', says: 'It has letters, digits, _ and - only.' },
		placeholder: 'e.g. 5C991763VB2781612',
	}),
});

/** What belongs to the chosen way to pay. The same for all operations, so that the editor has it once. */
const fieldsOfSource: Fields = {
	...cardFace,
	...token,
	...ofSources(['google_pay'], {
		googlePay: json('Google Pay Data', {
			to: '',
			default: '{}',
			description: "What Google Pay gave the browser, in PayPal's names",
		}),
	}),
	...localPayer,
	...returnUrls(['card', 'paypal', ...LOCAL]),
	...ofSources(['apple_pay', 'card', 'paypal', 'venmo'], {
		vaultId: text('Vault ID', {
			maxLength: 255,
			placeholder: 'e.g. 8kk8451t',
			description: 'Of a payment token: charges what was saved before, without the buyer',
		}),
	}),
	experienceContext: orderPage,
	sourceDetails: sourceDetails(
		['apple_pay', 'bancontact', 'blik', 'card', 'ideal', 'paypal', 'venmo'],
		{
			...only(['apple_pay'], applePay),
			...only(['apple_pay', 'bancontact', 'ideal'], {
				attributes: json('Attributes', { default: '{}' }),
			}),
			...only(['apple_pay', 'card'], { storedCredential: storedCredential() }),
			...only(['apple_pay', 'paypal', 'venmo'], { emailAddress }),
			...only(['blik'], blik),
			...only(['card'], orderCard),
			...only(['card', 'paypal', 'venmo'], { customer: vaultCustomer }),
			...only(['ideal'], { bic: text('BIC', { maxLength: 11 }) }),
			...only(['paypal'], {
				...otherPayerFields,
				billingAgreementId: text('Billing Agreement ID', { maxLength: 128 }),
			}),
			...only(['paypal', 'venmo'], { vault: walletVault }),
		},
	),
};

/** How the buyer pays, which may be left to them (payment_source of checkout_orders_v2.json). */
export const paymentSource: Fields = {
	paymentSource: choice(
		'Payment Source',
		[{ name: 'Buyer Chooses', value: '', description: "On PayPal's page" }, ...choicesOf(ALL)],
		{
			in: 'steer',
			default: '',
			description:
				"How the buyer pays. Choose PayPal to say where its page leads, or a saved way to pay by its 'Vault ID'.",
		},
	),
	...fieldsOfSource,
};

/** How the buyer pays, where PayPal wants to know. */
export const requiredPaymentSource: Fields = {
	paymentSource: sourceChoice(ALL, 'paypal'),
	...fieldsOfSource,
};
