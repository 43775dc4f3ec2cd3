import type { Body } from '../../../api/operation';
import { oneOf, type AnyPlace, type ObjectAt, type StringAt } from '../../../api/place';
import type { Option, OptionsField, Field, Fields, FixedCollectionField } from '../../types';
import { collection, notSent, options, string } from '../../build';

/** PayPal's names of ways to pay, and people's. */
const NAMES = {
	apple_pay: 'Apple Pay',
	bancontact: 'Bancontact',
	bank: 'Bank Account',
	blik: 'BLIK',
	card: 'Card',
	crypto: 'Crypto',
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

/** The ways to pay for an order, which are the same in each of its requests. */
export type OrderSources = Body<'orders.create'>['payment_source'];

/** All of them; a bank account can be saved, and orders do not take it. */
export const ALL = (Object.keys(NAMES) as Source[]).filter((source) => source !== 'bank');

/** Ways to pay of single countries, which all want the same. */
export const LOCAL = [
	'bancontact',
	'blik',
	'eps',
	'giropay',
	'ideal',
	'mybank',
	'p24',
	'sofort',
	'trustly',
] as const;

export const optionsOf = (sources: readonly Source[]): Option[] =>
	sources.map((source) => ({ name: NAMES[source], value: source }));

/** The parameter that says how the buyer pays. All fields below go where its value says. */
const CHOSEN = 'paymentSource';

/** The choice of a way to pay, in a field that has to be called `paymentSource`. */
export const sourceOptions = (sources: readonly Source[], usual: Source): OptionsField =>
	options(notSent, 'Payment Source', {
		choices: optionsOf(sources),
		required: true,
		default: usual,
		description: 'The kind of payment method, which the fields below depend on',
	});

const shown = (fields: Fields, show: Field['show']): Fields =>
	Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, { ...field, show }]));

/** Fields that are made from the place of one way to pay, whichever of them is chosen. */
type OfSource<At, Name extends keyof At> = (source: At[Name]) => Fields;

/**
 * Fields of the panel that these ways to pay have; all that have one take it under the same name.
 *
 * @param at the object that has an object for each way to pay
 */
export const ofSources = <At extends ObjectAt, Name extends keyof At & Source>(
	at: At,
	sources: readonly Name[],
	fields: OfSource<At, Name>,
): Fields => shown(fields(oneOf(at, sources, CHOSEN)), { [CHOSEN]: sources });

/** Fields in a group of the panel that only these ways to pay have. */
export const only = <At extends ObjectAt, Name extends keyof At & Source>(
	at: At,
	sources: readonly Name[],
	fields: OfSource<At, Name>,
): Fields => shown(fields(oneOf(at, sources, CHOSEN)), { [`/${CHOSEN}`]: sources });

/**
 * The rest of what these ways to pay have, to be added one by one. Sent even when it is empty, as that
 * is how PayPal hears which one it is.
 */
export const sourceDetails = <At extends ObjectAt, Name extends keyof At & Source>(
	at: At,
	sources: readonly Name[],
	fields: Fields,
): FixedCollectionField =>
	collection(oneOf(at, sources, CHOSEN) as AnyPlace as ObjectAt, 'Payment Source Details', fields, {
		description: 'What else PayPal takes for this payment source',
		evenEmpty: true,
		show: { [CHOSEN]: sources },
	});

/** What people see while they approve, to be added one by one. */
export const checkoutPage = <
	At extends ObjectAt & Readonly<Record<Name, { readonly experience_context: ObjectAt }>>,
	Name extends keyof At & Source,
>(
	at: At,
	sources: readonly Name[],
	fields: OfSource<At, Name>,
): Fields =>
	ofSources(at, sources, (source) => ({
		experienceContext: collection(source.experience_context, 'Checkout Page', fields(source), {
			description: 'What the buyer sees on the approval page',
		}),
	}));

type ContextAt = ObjectAt & Readonly<Record<'return_url' | 'cancel_url', StringAt>>;

/** Where people go after they were at PayPal or their bank. */
export const returnUrls = <
	At extends ObjectAt & Readonly<Record<Name, { readonly experience_context: ContextAt }>>,
	Name extends keyof At & Source,
>(
	at: At,
	sources: readonly Name[],
): Fields =>
	ofSources(at, sources, ({ experience_context: context }) => ({
		returnUrl: string(context.return_url, 'Return URL', {
			placeholder: 'e.g. https://example.com/thanks',
			description: 'Where the buyer goes after approving the payment',
		}),
		cancelUrl: string(context.cancel_url, 'Cancel URL', {
			placeholder: 'e.g. https://example.com/cart',
			description: 'Where the buyer goes after cancelling',
		}),
	}));
