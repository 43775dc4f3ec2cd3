import { wireName } from '../engine/naming';
import type { FieldSettings, Fields, GroupField, VariantField } from '../engine/types';
import { addressLines } from './address';
import { choice, date, group, text, variant } from './basic';
import { plainCard } from './paymentSource/card';
import { phoneNumber, phone, taxInfo } from './person';

// The schemas of billing_subscriptions_v1.json borrow names, addresses and phones from other APIs, and
// say which of their properties subscriptions support: only these are here.

/** Fields as parts of an object inside, so that they stand flat on the panel. */
const inside = (object: string, fields: Fields): Fields =>
	Object.fromEntries(
		Object.entries(fields).map(([name, field]) => [
			name,
			{ ...field, to: `${object}.${field.to ?? wireName(name)}` },
		]),
	);

/** Where goods of a subscription go (shipping_detail). */
export const shippingAddress = (settings: FieldSettings = {}): GroupField =>
	group(
		'Shipping Address',
		{
			fullName: text('Full Name', { to: 'name.full_name', maxLength: 300 }),
			...inside('address', addressLines()),
			type: choice('Type', ['PICKUP_IN_PERSON', 'SHIPPING']),
		},
		settings,
	);

/** What pays for a subscription, other than the subscriber's PayPal account (payment_source). */
export const subscriptionSource = (settings: FieldSettings = {}): VariantField =>
	variant(
		'Payment Source',
		{
			card: {
				label: 'Card',
				fields: {
					...plainCard,
					number: { ...plainCard.number, required: true, minLength: 13 },
					expiry: { ...plainCard.expiry, required: true },
					billingAddress: group('Billing Address', addressLines(), { optional: true }),
				},
			},
		},
		settings,
	);

const { countryCode, nationalNumber } = phoneNumber().fields;
const { phoneType } = phone().fields;

/** Who subscribes (subscriber_request); the shipping address stands beside it. */
export const subscriber = (): GroupField =>
	group('Subscriber', {
		emailAddress: text('Email', { maxLength: 254, placeholder: 'e.g. buyer@example.com' }),
		...inside('name', {
			givenName: text('First Name', { maxLength: 140 }),
			surname: text('Last Name', { maxLength: 140 }),
		}),
		address: group('Address', addressLines(), { optional: true }),
		birthDate: date('Birth Date', { optional: true }),
		paymentSource: subscriptionSource({
			optional: true,
			description: 'Charges a card, without approval at PayPal',
		}),
		phone: group(
			'Phone',
			{ ...inside('phone_number', { countryCode, nationalNumber }), phoneType },
			{ optional: true },
		),
		taxInfo: taxInfo({ optional: true }),
	});
