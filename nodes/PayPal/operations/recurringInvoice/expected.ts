import { isObject, type JsonObject, type JsonValue } from '../../../shared/json';
import type { Expected, PayPalResponse } from '../../../shared/transport';

/** PayPal's reference shows no response to these calls, and its toolkit reads none. */
export const RESPONDS_WITH_NOTHING: Expected = { empty: [200, 204] };

/** The series' ID, where PayPal returns a link to it. */
const idIn = (href: unknown): string | undefined =>
	/\/recurring-invoices\/([^/?]+)/.exec(String(href))?.[1];

/** The series as PayPal returns it; for a link to it, with its ID. */
export function readSeries({ body }: PayPalResponse): JsonValue {
	if (!isObject(body) || body.id !== undefined) return body as JsonValue;
	const id = idIn(body.href);
	return (id === undefined ? body : { id, ...body }) as JsonObject;
}
