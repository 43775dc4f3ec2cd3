import type { Body } from '../../../api/operation';
import { oneOf, type AnyPlace, type ObjectAt, type StringAt } from '../../../api/place';
import type { Option, OptionsField, Field, Fields, FixedCollectionField } from '../../types';
import { collection, notSent, options, string } from '../../build';

/** PayPal's names of payment methods, and the names that people know. */
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

/** The payment methods for an order, which are the same in each of its requests. */
export type OrderSources = Body<'orders.create'>['payment_source'];

/** All of them; a bank account can be saved, but orders do not accept it. */
export const ALL = (Object.keys(NAMES) as Source[]).filter((source) => source !== 'bank');

/** Country-specific payment methods, which all require the same. */
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

/** The choice of a payment method, in a field that has to be called `paymentSource`. */
export const sourceOptions = (sources: readonly Source[], usual: Source): OptionsField =>
	options(notSent, 'Payment Source', {
		choices: optionsOf(sources),
		required: true,
		default: usual,
		description: 'The kind of payment method, which the fields below depend on',
	});

const shown = (fields: Fields, show: Field['show']): Fields =>
	Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, { ...field, show }]));

/** Fields created from the place of one payment method, whichever is chosen. */
type OfSource<At, Name extends keyof At> = (source: At[Name]) => Fields;

/**
 * Fields of the panel that these payment methods have; all that have one take it under the same name.
 *
 * @param at the object that has an object for each payment method
 */
export const ofSources = <At extends ObjectAt, Name extends keyof At & Source>(
	at: At,
	sources: readonly Name[],
	fields: OfSource<At, Name>,
): Fields => shown(fields(oneOf(at, sources, CHOSEN)), { [CHOSEN]: sources });

/** Fields in a group of the panel that only these payment methods have. */
export const only = <At extends ObjectAt, Name extends keyof At & Source>(
	at: At,
	sources: readonly Name[],
	fields: OfSource<At, Name>,
): Fields => shown(fields(oneOf(at, sources, CHOSEN)), { [`/${CHOSEN}`]: sources });

/**
 * The other fields of these payment methods, to be added one by one. Sent even when empty, as that is
 * how PayPal learns which one was chosen.
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

/** Where buyers go after they were at PayPal or their bank. */
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
