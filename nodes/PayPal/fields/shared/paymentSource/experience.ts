import type { OptionsAt, StringAt } from '../../../api/place';
import type { OptionsField, Fields, FixedCollectionField, StringField } from '../../types';
import { fixedCollection, multiOptions, options, string, type Settings } from '../../build';
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
			SET_PROVIDED_ADDRESS: 'Use the Provided Address',
		},
		...settings,
	});

export const brandName = (at: StringAt): StringField =>
	string(at, 'Brand Name', {
		placeholder: 'e.g. Walter’s Widgets',
		description: 'The business name that the buyer sees',
	});

export const locale = (at: StringAt, settings: Settings = {}): StringField =>
	string(at, 'Locale', { placeholder: 'e.g. de-DE', ...settings });

type WalletPageAt = OrderSources['paypal' | 'venmo']['experience_context'];

/** What the pages of PayPal and Venmo have. */
const walletPage = (at: WalletPageAt): Fields => ({
	userAction: options(at.user_action, 'Button', {
		names: {
			CONTINUE: { name: 'Continue', description: 'The buyer confirms on your site' },
			PAY_NOW: 'Pay Now',
		},
		description: "Text of the last button on PayPal's page",
	}),
	orderUpdateCallbackConfig: fixedCollection(
		at.order_update_callback_config,
		'Order Update Callback',
		(callback) => ({
			callbackEvents: multiOptions(callback.callback_events, 'When the Buyer Changes', {
				names: { SHIPPING_ADDRESS: 'Shipping Address', SHIPPING_OPTIONS: 'Shipping Option' },
				required: true,
			}),
			callbackUrl: string(callback.callback_url, 'URL', {
				placeholder: 'e.g. https://example.com/shipping',
			}),
		}),
		{
			description:
				'Lets PayPal request taxes and shipping costs from you while the buyer checks out',
		},
	),
});

type AppSwitchAt = OrderSources['paypal']['experience_context']['app_switch_context'];

/** What PayPal needs to open its own app. */
export const appSwitch = (at: AppSwitchAt): FixedCollectionField =>
	fixedCollection(
		at,
		'App Switch',
		({ mobile_web: web, native_app: app }) => ({
			buyerUserAgent: string(web.buyer_user_agent, 'Browser User Agent', {
				description: "The User-Agent header of the buyer's browser, unchanged",
			}),
			returnFlow: options(web.return_flow, 'Return to Browser', {
				names: { AUTO: 'Automatically', MANUAL: 'When the Buyer Goes Back' },
				optional: true,
			}),
			osType: options(app.os_type, 'Operating System of Your App', { optional: true }),
			osVersion: string(app.os_version, 'Operating System Version', { optional: true }),
		}),
		{ description: "What PayPal needs to open its own app on the buyer's phone" },
	);

/** What only PayPal's own page has. */
const payPalPage = (at: OrderSources['paypal']['experience_context']): Fields => ({
	appSwitchContext: appSwitch(at.app_switch_context),
	contactPreference: options(at.contact_preference, 'Contact Preference', {
		names: {
			NO_CONTACT_INFO: 'Show No Contact Details',
			RETAIN_CONTACT_INFO: 'Show the Provided Contact Details',
			UPDATE_CONTACT_INFO: 'Let the Buyer Change Them',
		},
		description: 'Whether the page shows the email and phone number of the shipping contact',
	}),
	landingPage: options(at.landing_page, 'Landing Page'),
	paymentMethodPreference: options(at.payment_method_preference, 'Payment Method Preference'),
});

/** What the buyer sees. */
export const orderPage = (sources: OrderSources): Fields =>
	checkoutPage(sources, ['crypto', 'paypal', 'venmo', ...LOCAL], () => ({
		...only(sources, ['paypal', 'venmo', ...LOCAL], ({ experience_context: page }) => ({
			brandName: brandName(page.brand_name),
			shippingPreference: shippingPreference(page.shipping_preference),
		})),
		...only(sources, ['crypto', 'paypal', ...LOCAL], (source) => ({
			locale: locale(source.experience_context.locale),
		})),
		...only(sources, ['paypal', 'venmo'], (source) => walletPage(source.experience_context)),
		...only(sources, ['paypal'], (source) => payPalPage(source.experience_context)),
		...only(sources, ['blik'], (source) => ({
			consumerIp: string(source.experience_context.consumer_ip, 'Consumer IP'),
			consumerUserAgent: string(
				source.experience_context.consumer_user_agent,
				'Consumer User Agent',
			),
		})),
	}));
