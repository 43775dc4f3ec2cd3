import type { FieldSettings, Fields, GroupField } from '../../engine/types';
import { choice, group, text } from '../basic';

const urls: Fields = {
	returnUrl: text('Return URL', {
		placeholder: 'e.g. https://example.com/thanks',
		description: 'Where the buyer goes after approving',
	}),
	cancelUrl: text('Cancel URL', {
		placeholder: 'e.g. https://example.com/cart',
		description: 'Where the buyer goes after giving up',
	}),
};

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

const brandName = (settings: FieldSettings = {}) =>
	text('Brand Name', {
		maxLength: 127,
		placeholder: 'e.g. Walter’s Widgets',
		description: 'Your name as the buyer sees it',
		...settings,
	});

export const locale = (settings: FieldSettings = {}) =>
	text('Locale', {
		maxLength: 10,
		placeholder: 'e.g. de-DE',
		...settings,
	});

/** What the buyer sees at a local way to pay (experience_context_base). */
export const localExperience = (): GroupField =>
	group('Experience Context', {
		...urls,
		brandName: brandName({ optional: true }),
		locale: locale({ optional: true }),
		shippingPreference: shippingPreference({ optional: true }),
	});

/** What the buyer sees on PayPal's own pages (paypal_wallet_experience_context). */
export const payPalExperience = (): GroupField =>
	group('Experience Context', {
		...urls,
		userAction: choice(
			'Button',
			[
				{ name: 'Continue', value: 'CONTINUE', description: 'The buyer confirms on your site' },
				{ name: 'Pay Now', value: 'PAY_NOW' },
			],
			{ description: "Text of the last button on PayPal's page" },
		),
		brandName: brandName({ optional: true }),
		landingPage: choice('Landing Page', ['GUEST_CHECKOUT', 'LOGIN', 'NO_PREFERENCE'], {
			optional: true,
		}),
		locale: locale({ optional: true }),
		paymentMethodPreference: choice(
			'Payment Method Preference',
			['IMMEDIATE_PAYMENT_REQUIRED', 'UNRESTRICTED'],
			{ optional: true },
		),
		shippingPreference: shippingPreference({ optional: true }),
	});

/** What the buyer sees in Venmo (venmo_wallet_experience_context). */
export const venmoExperience = (): GroupField =>
	group(
		'Experience Context',
		{ brandName: brandName(), shippingPreference: shippingPreference() },
		{ optional: true },
	);
