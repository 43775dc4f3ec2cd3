import { isObject, valueOn, type JsonValue } from '../../../shared/json';

/** Whether a key is a place in a list. */
export const isPlace = (key: string | undefined): key is string =>
	key !== undefined && /^\d+$/.test(key);

export const withoutPlaces = (path: readonly string[]): string[] =>
	path.filter((key) => !isPlace(key));

/** `invoiceId` and `SENDER_BATCH_ID` as PayPal's bodies spell them: `invoice_id`, `sender_batch_id`. */
export const spelled = (key: string): string => {
	if (/^[A-Z]+(?:_[A-Z]+)+$/.test(key)) return key.toLowerCase();
	const isCamel = /^[a-z]+(?:[A-Z][a-z0-9]*)+$/.test(key);
	return isCamel ? key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) : key;
};

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
 * `$.items[3].quantity`, `/purchase_units/@reference_id=='default'/amount`.
 *
 * @param body what was sent, which filters are looked up in
 */
export function pathOf(field: string, body: JsonValue | undefined): string[] {
	const parts = field.match(/@\w+\s*==\s*(?:'[^']*'|[^/'.[\]]+)|[^/.[\]]+/g) ?? [];
	const path: string[] = [];
	for (const [index, part] of parts.entries()) {
		const key = part.replace(/^['"]|['"]$/g, '').trim();
		if (part.startsWith('@')) path.push(...placeOf(part, valueOn(body, path)));
		else if (key !== '' && key !== '$' && !(index === 0 && key === 'body')) {
			path.push(spelled(key.replace(/~1/g, '/').replace(/~0/g, '~')));
		}
	}
	return path;
}
