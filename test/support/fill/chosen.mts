import type { Leaf } from './tree.mts';

type Pair = Pick<Leaf, 'a' | 'b'>;

const both = (a: Pair['a'], b: Pair['b']): Pair => ({ a, b });

/**
 * Values chosen by hand, by `resource.operation:place`: for places where PayPal requires more than the
 * contract says, or where no sample meets the contract.
 */
const CHOSEN: ReadonlyArray<readonly [RegExp, Pair]> = [
	[/^customApiCall\.request:path$/, both('/v1/sample?a=1', '/v1/other?a=2')],
	[/^customApiCall\.request:.*headers\.values\.name$/, both('X-Sample', 'X-Other')],
	// From and To are sent as one string.
	[/:filters\.transactionAmount\.values\.(from|to)$/, both('10.00', '20.00')],
	[/(:cardNumber|\bcard\..*\.number)$/, both('4111111111111111', '4012888888881881')],
	// A trial can't go on for ever.
	[/\.totalCycles$/, both(2, 3)],
	// Not a country, though it is called so.
	[/Phone\.values\.countryCode$/, both('1', '49')],
	[/Phone\.values\.additionalFields\.extensionNumber$/, both('12', '34')],
	// Codes that only PayPal knows.
	[/:filters\.planIds$/, both(['P-5ML4271244454362WXNWU5NQ'], ['P-2UF78835G6983425GLSM44MA'])],
	[/:.*eventTypes(\.value)?$/, both(['PAYMENT.CAPTURE.COMPLETED'], ['PAYMENT.CAPTURE.REFUNDED'])],
	[/:.*eventType$/, both('PAYMENT.CAPTURE.COMPLETED', 'PAYMENT.CAPTURE.REFUNDED')],
	[/:changes\.cardData\.value$/, both('{"level_2":{"invoice_id":"A1"}}', '{}')],
	[/:changes\.purchaseUnit\.value$/, both('{"description":"Sample text"}', '{}')],
	// Nothing that is filled in may be removed as well, and everything is filled in.
	[/^(paymentLink|recurringInvoice)\.update:additionalFields\.remove$/, both([], [])],
	[/\.otherPath\.path$/, both('/sample', '/other')],
];

/** The values chosen for a place, if any. */
export const chosen = (place: string): Pair | undefined =>
	CHOSEN.find(([pattern]) => pattern.test(place))?.[1];
