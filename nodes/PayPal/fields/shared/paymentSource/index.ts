import type { Fields } from '../../types';
import { builtOnce, fixedCollection, json, notSent, options, string } from '../../build';
import { email, payerDetails, phoneNumber } from '../person';
import { cardFace, merchantCustomerId, orderCard, storedCredential, vaultCustomer } from './card';
import { orderPage } from './experience';
import { blik, crypto, cryptoName, localPayer } from './local';
import {
	ALL,
	optionsOf,
	LOCAL,
	ofSources,
	only,
	type OrderSources,
	returnUrls,
	sourceOptions,
	sourceDetails,
} from './sources';
import { applePay, googlePay, walletCredential, walletVault } from './wallets';

/** A billing agreement, PayPal's older way to save an account. */
const token = (sources: OrderSources): Fields =>
	ofSources(sources, ['token'], (source) => ({
		tokenId: string(source.id, 'Token ID', {
			// It has its own place: no other payment method has one.
			alsoSend: [[sources.token.type, 'BILLING_AGREEMENT']],
			pattern: 'It has letters, digits, _ and - only.',
			placeholder: 'e.g. 5C991763VB2781612',
			description: 'The ID of a billing agreement',
		}),
	}));

/** The fields of the chosen payment method. */
const fieldsOfSource = builtOnce(
	(sources: OrderSources): Fields => ({
		...ofSources(sources, ['card'], cardFace),
		...token(sources),
		...ofSources(sources, ['google_pay'], (source) => ({
			googlePay: json(source, 'Google Pay Data', {
				default: '{}',
				description:
					"The payment data that Google Pay returned in the browser, with PayPal's field names",
			}),
		})),
		...localPayer(sources),
		...crypto(sources),
		...returnUrls(sources, ['apple_pay', 'card', 'google_pay', 'paypal', ...LOCAL]),
		...ofSources(sources, ['apple_pay', 'card', 'paypal', 'venmo'], (source) => ({
			vaultId: string(source.vault_id, 'Vault ID', {
				placeholder: 'e.g. 8kk8451t',
				description:
					'The ID of a payment token. Charges the saved payment method without the buyer.',
			}),
		})),
		...orderPage(sources),
		sourceDetails: sourceDetails(
			sources,
			[
				'apple_pay',
				'bancontact',
				'blik',
				'card',
				'crypto',
				'google_pay',
				'ideal',
				'paypal',
				'venmo',
			],
			{
				...only(sources, ['apple_pay'], applePay),
				...only(sources, ['apple_pay', 'bancontact', 'ideal'], (source) => ({
					attributes: json(source.attributes, 'Attributes', { default: '{}' }),
				})),
				...only(sources, ['apple_pay', 'card'], (source) => ({
					storedCredential: storedCredential(source.stored_credential),
				})),
				...only(sources, ['apple_pay', 'google_pay'], (source) => ({
					name: string(source.name, 'Name'),
					phoneNumber: fixedCollection(source.phone_number, 'Phone Number', phoneNumber),
				})),
				...only(sources, ['apple_pay', 'google_pay', 'paypal', 'venmo'], (source) => ({
					emailAddress: email(source.email_address),
				})),
				...only(sources, ['blik'], blik),
				...only(sources, ['card'], orderCard),
				...only(sources, ['crypto'], cryptoName),
				...only(sources, ['google_pay'], googlePay),
				...only(sources, ['apple_pay', 'card', 'paypal', 'venmo'], (source) => ({
					customer: vaultCustomer(
						source.attributes.customer,
						{},
						only(sources, ['card', 'paypal'], ({ attributes }) => ({
							merchantCustomerId: merchantCustomerId(attributes.customer.merchant_customer_id),
						})),
					),
				})),
				...only(sources, ['ideal'], (source) => ({ bic: string(source.bic, 'BIC') })),
				...only(sources, ['paypal'], (source) => ({
					...payerDetails(source),
					billingAgreementId: string(source.billing_agreement_id, 'Billing Agreement ID'),
					walletCredential: walletCredential(source.stored_credential),
				})),
				...only(sources, ['paypal', 'venmo'], (source) => ({
					vault: walletVault(sources, source.attributes.vault),
				})),
			},
		),
	}),
);

/** How the buyer pays, which may be left to the buyer. */
export const paymentSource = (sources: OrderSources): Fields => ({
	paymentSource: options(notSent, 'Payment Source', {
		choices: [
			{ name: 'Any (Buyer Chooses)', value: '', description: "On PayPal's page" },
			...optionsOf(ALL),
		],
		default: '',
		description:
			"How the buyer pays. Choose PayPal to set its return URLs, or a saved payment method to charge it by its 'Vault ID'.",
	}),
	...fieldsOfSource(sources),
});

/** How the buyer pays, where PayPal requires it. */
export const requiredPaymentSource = (sources: OrderSources): Fields => ({
	paymentSource: sourceOptions(ALL, 'paypal'),
	...fieldsOfSource(sources),
});
