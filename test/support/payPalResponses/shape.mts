/**
 * The shape of a response: every place in it, and the type of its value. Entries of a list are merged,
 * as `links[].rel`.
 */
export type Shape = ReadonlyMap<string, string>;

/**
 * Parses the notation for a shape: `id amount{currency_code value} count# final? tags[] links[]{rel}`.
 * A name alone is a string, `#` a number, `?` true or false, `{}` an object and `[]` a list.
 */
export function readShape(text: string): Shape {
	const places = new Map<string, string>();
	const around: string[] = [];
	for (const [, name, mark = '', opens, closes] of text.matchAll(
		/([\w-]+)(#|\?|\[\])?(\{)?|(\})/g,
	)) {
		if (closes !== undefined) {
			around.pop();
			continue;
		}
		const place = `${around.join('')}${name}`;
		const isList = mark === '[]';
		places.set(place, isList ? 'list' : opens ? 'object' : (MARKS[mark] ?? ''));
		if (opens) {
			if (isList) places.set(`${place}[]`, 'object');
			around.push(`${name}${isList ? '[]' : ''}.`);
		}
	}
	return places;
}

const MARKS: Readonly<Record<string, string>> = { '': 'string', '#': 'number', '?': 'boolean' };

/** The shape of a response. For strings in lists, only the list is recorded. */
export function shapeOf(value: unknown, place = ''): Shape {
	if (Array.isArray(value)) {
		const inner = value
			.filter((each) => typeof each === 'object')
			.map((each) => shapeOf(each, `${place}[]`));
		return new Map([[place, 'list'], ...inner.flatMap((each) => [...each])]);
	}
	if (typeof value !== 'object' || value === null) return new Map([[place, typeof value]]);
	const inner = Object.entries(value).flatMap(([name, each]) => [
		...shapeOf(each, place === '' ? name : `${place}.${name}`),
	]);
	return new Map([...(place === '' ? [] : [[place, 'object'] as const]), ...inner]);
}

export interface Difference {
	/** Places of PayPal's response that are missing */
	readonly missing: readonly string[];
	/** Places whose type differs from PayPal's */
	readonly otherType: readonly string[];
}

/** How a response differs from PayPal's. Of missing places, the outermost one is named. */
export function difference(responded: Shape, payPals: Shape): Difference {
	const lacking = [...payPals.keys()].filter((place) => !responded.has(place));
	return {
		missing: lacking.filter((place) => !lacking.some((each) => isInside(place, each))),
		otherType: [...payPals.keys()].filter(
			(place) => responded.has(place) && responded.get(place) !== payPals.get(place),
		),
	};
}

const isInside = (place: string, outer: string): boolean =>
	place.startsWith(`${outer}.`) || place.startsWith(`${outer}[]`);
