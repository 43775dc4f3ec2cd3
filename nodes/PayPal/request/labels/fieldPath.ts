import { isObject, valueOn, type JsonValue } from '../../../shared/json';

/** Whether a key is a place in a list. */
export const isPlace = (key: string | undefined): key is string =>
	key !== undefined && /^\d+$/.test(key);

export const withoutPlaces = (path: readonly string[]): string[] =>
	path.filter((key) => !isPlace(key));

/**
 * `invoiceId`, `InvoiceID` and `SENDER_BATCH_ID` as PayPal's bodies spell them: `invoice_id`,
 * `sender_batch_id`. Names of headers, and what stands in braces for another field, stay as they are.
 */
export const spelled = (key: string): string =>
	/^\w+$/.test(key) ? key.replace(/([a-z0-9])(?=[A-Z])/g, '$1_').toLowerCase() : key;

/** What stands before the first key at times, and is none. */
const ROOT = /^(?:[$#]|body|request|request_body)$/;

/** `@reference_id=='default'` */
const FILTER = /^@(\w+)\s*==\s*'?([^']*)'?$/;

/** The place of the row that a filter means; none where what was sent has no such row. */
function placeOf(filter: string, list: unknown): string[] {
	const [, name = '', wanted = ''] = FILTER.exec(filter) ?? [];
	if (!Array.isArray(list)) return [];
	const place = list.findIndex((row) => isObject(row) && row[name] === wanted);
	// PayPal calls the only purchase unit of an order "default" where nobody has named it.
	if (place === -1) return list.length === 1 ? ['0'] : [];
	return [String(place)];
}

/**
 * The keys of a field as PayPal names it, whichever way: `/items/3/quantity`, `items[3].quantity`,
 * `$.items[3].quantity`, `#/body/Items/3/Quantity`, `/purchase_units/@reference_id=='default'/amount`.
 *
 * @param body what was sent, which filters are looked up in
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
