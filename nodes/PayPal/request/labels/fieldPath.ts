import { isObject, valueOn, type JsonValue } from '../../../shared/json';

/** Whether a key is a list index. */
export const isPlace = (key: string | undefined): key is string =>
	key !== undefined && /^\d+$/.test(key);

export const withoutPlaces = (path: readonly string[]): string[] =>
	path.filter((key) => !isPlace(key));

/**
 * `invoiceId`, `InvoiceID` and `SENDER_BATCH_ID` in the spelling of PayPal's bodies: `invoice_id`,
 * `sender_batch_id`. Names of headers, and text in braces for another field, are unchanged.
 */
export const spelled = (key: string): string =>
	/^\w+$/.test(key) ? key.replace(/([a-z0-9])(?=[A-Z])/g, '$1_').toLowerCase() : key;

/** A prefix before the first key, which is not a key. */
const ROOT = /^(?:[$#]|body|request|request_body)$/;

/** `@reference_id=='default'` */
const FILTER = /^@(\w+)\s*==\s*'?([^']*)'?$/;

/** The index of the row that a filter selects; none if what was sent has no such row. */
function placeOf(filter: string, list: unknown): string[] {
	const [, name = '', wanted = ''] = FILTER.exec(filter) ?? [];
	if (!Array.isArray(list)) return [];
	const place = list.findIndex((row) => isObject(row) && row[name] === wanted);
	// PayPal calls the only purchase unit of an order "default" if it has no reference ID.
	if (place === -1) return list.length === 1 ? ['0'] : [];
	return [String(place)];
}

/**
 * The keys of a field in any of PayPal's notations: `/items/3/quantity`, `items[3].quantity`,
 * `$.items[3].quantity`, `#/body/Items/3/Quantity`, `/purchase_units/@reference_id=='default'/amount`.
 *
 * @param body what was sent, in which filters are looked up
 */
export function pathOf(field: string, body: JsonValue | undefined): string[] {
	const parts = field.match(/@\w+\s*==\s*(?:'[^']*'|[^/'.[\]]+)|[^/.[\]]+/g) ?? [];
	const path: string[] = [];
	for (const part of parts) {
		const key = spelled(part.replace(/^\s*['"`]|['"`]\s*$/g, '').trim());
		if (part.startsWith('@')) path.push(...placeOf(part, valueOn(body, path)));
		else if (key !== '' && !(path.length === 0 && ROOT.test(key))) {
			path.push(key.replace(/~1/g, '/').replace(/~0/g, '~'));
		}
	}
	return path;
}
