import { isObject, type JsonObject } from '../../shared/json';
import { CAME_TO_NOTHING, statusReasonOf } from '../operations/payment/outcome';

const objectsIn = (value: unknown): JsonObject[] =>
	(Array.isArray(value) ? (value as unknown[]) : []).flatMap((row) =>
		isObject(row) ? [row as JsonObject] : [],
	);

/** An order's payments of all kinds: in its purchase units, or simplified. */
const paymentsIn = ({
	purchase_units: units,
	captures,
	authorizations,
}: JsonObject): JsonObject[] => [
	...objectsIn(units).flatMap(({ payments }) =>
		isObject(payments) ? Object.values(payments).flatMap(objectsIn) : [],
	),
	...objectsIn(captures),
	...objectsIn(authorizations),
];

/** "3C679366HH908993F is DECLINED (5120, insufficient funds)". */
function describePayment(payment: JsonObject): string {
	const { captureId, authorizationId, refundId, id, status, statusReason } = payment;
	const reason = statusReason ?? statusReasonOf(payment);
	const why = typeof reason === 'string' ? `(${reason})` : undefined;
	const name = captureId ?? authorizationId ?? refundId ?? id;
	return [name, 'is', status, why].filter(Boolean).join(' ');
}

/**
 * The failures in a record that PayPal returned with a status of success: declined payments, failed
 * refunds, and refused rows of a batch.
 *
 * @returns a text for each; empty if there are none
 */
export function remarksOn(record: JsonObject): string[] {
	const declined = [record, ...paymentsIn(record)]
		.filter(({ status }) => CAME_TO_NOTHING.includes(status))
		.map(describePayment);
	const refused = objectsIn(record.refused).length;
	return [
		...new Set(declined),
		...(refused > 0 ? [`${refused} refused, see 'refused' in the output`] : []),
	];
}
