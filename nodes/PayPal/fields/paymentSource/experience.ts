import type { FieldSettings } from '../../engine/types';
import { choice, text } from '../basic';
import { checkoutPage, LOCAL, only } from './sources';

export const shippingPreference = (settings: FieldSettings = {}) =>
	choice(
		'Shipping Preference',
		[
			{ name: 'Buyer Chooses', value: 'GET_FROM_FILE' },
			{ name: 'No Shipping', value: 'NO_SHIPPING' },
			{ name: 'Use the Given Address', value: 'SET_PROVIDED_ADDRESS' },
		],
		settings,
	);

export const brandName = (maxLength: number) =>
	text('Brand Name', {
		maxLength,
		placeholder: 'e.g. Walter’s Widgets',
		description: 'Your name as people see it',
	});

export const locale = (settings: FieldSettings = {}) =>
	text('Locale', { maxLength: 10, placeholder: 'e.g. de-DE', ...settings });

/**
 * What the buyer sees (experience_context_base, paypal_wallet_experience_context,
 * venmo_wallet_experience_context, blik_experience_context).
 */
export const orderPage = checkoutPage(['paypal', 'venmo', ...LOCAL], {
	brandName: brandName(127),
	shippingPreference: shippingPreference(),
	...only(['paypal', ...LOCAL], { locale: locale() }),
	...only(['paypal'], {
		userAction: choice(
			'Button',
			[
				{ name: 'Continue', value: 'CONTINUE', description: 'The buyer confirms on your site' },
				{ name: 'Pay Now', value: 'PAY_NOW' },
			],
			{ description: "Text of the last button on PayPal's page" },
		),
		landingPage: choice('Landing Page', ['GUEST_CHECKOUT', 'LOGIN', 'NO_PREFERENCE']),
		paymentMethodPreference: choice('Payment Method Preference', [
			'IMMEDIATE_PAYMENT_REQUIRED',
			'UNRESTRICTED',
		]),
	}),
	...only(['blik'], {
		consumerIp: text('Consumer IP', { maxLength: 39 }),
		consumerUserAgent: text('Consumer User Agent', { maxLength: 256 }),
	}),
});
