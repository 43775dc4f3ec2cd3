import type { Body } from '../../api/operation';
import type { FixedCollectionField } from '../types';
import { fixedCollection, options, prefixed, type Settings } from '../build';
import { receiverContact, shippingOptions } from './shipping';
import { addressLines } from './address';
import { subscriptionCard } from './paymentSource/card';
import { payerFields, receiver } from './person';

type SubscriberAt = Body<'subscriptions.create'>['subscriber'];

/** Where a subscription's goods are sent. */
export const shippingAddress = (
	at: SubscriberAt['shipping_address'],
	settings: Settings = {},
): FixedCollectionField =>
	fixedCollection(
		at,
		'Shipping Address',
		{
			fullName: receiver(at),
			...addressLines(at.address),
			type: options(at.type, 'Type'),
			options: shippingOptions(at.options),
			...receiverContact(at),
		},
		{ prefix: 'Shipping', ...settings },
	);

/** A card that pays for a subscription, instead of the subscriber's PayPal account. */
export const subscriberCard = (
	at: SubscriberAt['payment_source'],
	settings: Settings = {},
): FixedCollectionField => fixedCollection(at, 'Card', subscriptionCard(at.card), settings);

/** The subscriber; the shipping address is a separate field. */
export const subscriber = (at: SubscriberAt): FixedCollectionField =>
	fixedCollection(
		at,
		'Subscriber',
		{
			...prefixed('Subscriber', payerFields(at)),
			card: subscriberCard(at.payment_source, {
				optional: true,
				description: 'Charges this card, without approval at PayPal',
			}),
		},
		{ optional: true },
	);
