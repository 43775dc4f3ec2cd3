import type { FieldSettings, Fields, GroupField } from '../engine/types';
import { addressLines } from './address';
import { choice, group, inside } from './basic';
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

/** A card that pays for a subscription, instead of the subscriber's PayPal account (payment_source). */
export const subscriberCard: Fields = inside('card', {
	...plainCard,
	number: { ...plainCard.number, required: true },
	expiry: { ...plainCard.expiry, required: true },
});

/** Who subscribes (subscriber_request); the shipping address stands beside it. */
export const subscriber = (): GroupField =>
	group(
		'Subscriber',
		{
			...payerFields,
			card: group('Card', subscriberCard, {
				to: 'payment_source',
				optional: true,
				description: 'Charges this card, without approval at PayPal',
			}),
		},
		{ optional: true },
	);
