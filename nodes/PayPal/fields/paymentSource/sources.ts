import type { Choice, ChoiceField, Fields, GroupField } from '../../engine/types';
import { choice, group, inside, text, withAll } from '../basic';

/** PayPal's names of ways to pay (payment_source of checkout_orders_v2.json), and people's. */
const NAMES = {
	apple_pay: 'Apple Pay',
	bancontact: 'Bancontact',
	blik: 'BLIK',
	card: 'Card',
	eps: 'EPS',
	giropay: 'Giropay',
	google_pay: 'Google Pay',
	ideal: 'iDEAL',
	mybank: 'MyBank',
	p24: 'Przelewy24',
	paypal: 'PayPal',
	sofort: 'Sofort',
	token: 'Token',
	trustly: 'Trustly',
	venmo: 'Venmo',
} as const;

export type Source = keyof typeof NAMES;
export type Sources = readonly Source[];

export const ALL = Object.keys(NAMES) as Source[];

/** Ways to pay of single countries, which all want the same. */
export const LOCAL: Sources = [
	'bancontact',
	'blik',
	'eps',
	'giropay',
	'ideal',
	'mybank',
	'p24',
	'sofort',
	'trustly',
];

export const choicesOf = (sources: Sources): Choice[] =>
	sources.map((source) => ({ name: NAMES[source], value: source }));

/** The choice of a way to pay, in a field that has to be called `paymentSource`. */
export const sourceChoice = (sources: Sources, usual: Source): ChoiceField =>
	choice('Payment Source', choicesOf(sources), { in: 'steer', required: true, default: usual });

/** Where the fields of the chosen one go. */
const PLACE = 'payment_source.{paymentSource}';

/** Fields of the panel that these ways to pay have; all that have one take it under the same name. */
export const ofSources = (sources: Sources, fields: Fields): Fields =>
	withAll(inside(PLACE, fields), { when: { paymentSource: sources } });

/** Fields in a group of the panel that only these ways to pay have. */
export const only = (sources: Sources, fields: Fields): Fields =>
	withAll(fields, { when: { '/paymentSource': sources } });

/**
 * The rest of what these ways to pay have, to be added one by one. Sent even when it is empty, as that
 * is how PayPal hears which one it is.
 */
export const sourceDetails = (sources: Sources, fields: Fields): GroupField =>
	group('Payment Source Details', fields, {
		to: PLACE,
		folded: true,
		evenEmpty: true,
		when: { paymentSource: sources },
	});

/** What people see while they approve, to be added one by one (experience_context). */
export const checkoutPage = (sources: Sources, fields: Fields): GroupField =>
	group('Checkout Page', fields, {
		to: `${PLACE}.experience_context`,
		folded: true,
		when: { paymentSource: sources },
		description: 'What people see while they approve',
	});

/** Where people go after they were at PayPal or their bank (experience_context). */
export const returnUrls = (sources: Sources): Fields =>
	ofSources(
		sources,
		inside('experience_context', {
			returnUrl: text('Return URL', {
				maxLength: 4000,
				placeholder: 'e.g. https://example.com/thanks',
				description: 'Where people go after approving',
			}),
			cancelUrl: text('Cancel URL', {
				maxLength: 4000,
				placeholder: 'e.g. https://example.com/cart',
				description: 'Where people go after giving up',
			}),
		}),
	);
