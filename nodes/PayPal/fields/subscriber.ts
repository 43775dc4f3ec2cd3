import type { FieldSettings, GroupField, VariantField } from '../engine/types';
import { addressLines } from './address';
import { choice, group, inside, variant } from './basic';
import { plainCard } from './paymentSource/card';
import { payerFields, receiver } from './person';

/** Where goods of a subscription go (shipping_detail). */
export const shippingAddress = (settings: FieldSettings = {}): GroupField =>
	group(
		'Shipping Address',
		{
			fullName: receiver,
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

/** Who subscribes (subscriber_request); the shipping address stands beside it. */
export const subscriber = (): GroupField =>
	group('Subscriber', {
		...payerFields,
		paymentSource: subscriptionSource({
			optional: true,
			description: 'Charges a card, without approval at PayPal',
		}),
	});
