import { isObject, type JsonObject } from '../../shared/json';

/** Payments that did not come about, in checkout_orders_v2.json's words for captures and authorizations. */
export const CAME_TO_NOTHING: readonly unknown[] = ['DECLINED', 'DENIED', 'FAILED'];

const objectsIn = (value: unknown): JsonObject[] =>
	(Array.isArray(value) ? (value as unknown[]) : []).flatMap((row) =>
		isObject(row) ? [row as JsonObject] : [],
	);

/** The payments that an order's purchase units hold, of all kinds. */
const paymentsIn = ({ purchase_units: units }: JsonObject): JsonObject[] =>
	objectsIn(units).flatMap(({ payments }) =>
		isObject(payments) ? Object.values(payments).flatMap(objectsIn) : [],
	);

/**
 * What a record says did not come about, though PayPal answered with success: payments that were
 * declined, refunds that failed, and rows of a batch that were refused.
 *
 * @returns each in words; none if all did
 */
export function remarksOn(record: JsonObject): string[] {
	const declined = [record, ...paymentsIn(record)]
		.filter(({ status }) => CAME_TO_NOTHING.includes(status))
		.map(({ id, status }) => [id, 'is', status].filter(Boolean).join(' '));
	const refused = objectsIn(record.refused).length;
	return [
		...new Set(declined),
		...(refused > 0 ? [`${refused} refused, see 'refused' in the output`] : []),
	];
}
