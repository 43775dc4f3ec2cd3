import type { OptionsAt, StringAt } from '../../../api/place';
import type { OptionsField, Fields, StringField } from '../../types';
import { options, string, type Settings } from '../../build';
import { checkoutPage, LOCAL, only, type OrderSources } from './sources';

type ShippingPreference = 'GET_FROM_FILE' | 'NO_SHIPPING' | 'SET_PROVIDED_ADDRESS';

export const shippingPreference = (
	at: OptionsAt<ShippingPreference>,
	settings: Settings = {},
): OptionsField =>
	options(at, 'Shipping Preference', {
		names: {
			GET_FROM_FILE: 'Buyer Chooses',
			NO_SHIPPING: 'No Shipping',
			SET_PROVIDED_ADDRESS: 'Use the Given Address',
		},
		...settings,
	});

export const brandName = (at: StringAt): StringField =>
	string(at, 'Brand Name', {
		placeholder: 'e.g. Walter’s Widgets',
		description: 'Your name as people see it',
	});

export const locale = (at: StringAt, settings: Settings = {}): StringField =>
	string(at, 'Locale', { placeholder: 'e.g. de-DE', ...settings });

/** What only PayPal's own page has. */
const payPalPage = (at: OrderSources['paypal']['experience_context']): Fields => ({
	userAction: options(at.user_action, 'Button', {
		names: {
			CONTINUE: { name: 'Continue', description: 'The buyer confirms on your site' },
			PAY_NOW: 'Pay Now',
		},
		description: "Text of the last button on PayPal's page",
	}),
	landingPage: options(at.landing_page, 'Landing Page'),
	paymentMethodPreference: options(at.payment_method_preference, 'Payment Method Preference'),
});

/** What the buyer sees. */
export const orderPage = (sources: OrderSources): Fields =>
	checkoutPage(sources, ['paypal', 'venmo', ...LOCAL], ({ experience_context: page }) => ({
		brandName: brandName(page.brand_name),
		shippingPreference: shippingPreference(page.shipping_preference),
		...only(sources, ['paypal', ...LOCAL], (source) => ({
			locale: locale(source.experience_context.locale),
		})),
		...only(sources, ['paypal'], (source) => payPalPage(source.experience_context)),
		...only(sources, ['blik'], (source) => ({
			consumerIp: string(source.experience_context.consumer_ip, 'Consumer IP'),
			consumerUserAgent: string(
				source.experience_context.consumer_user_agent,
				'Consumer User Agent',
			),
		})),
	}));
