import { isObject, valueAt, type JsonObject, type JsonValue } from '../../../shared/json';
import { InputProblem } from '../../fields/inputProblem';
import type { Fields, Input, Option } from '../../fields/types';
import type { RequestParts } from '../types';

/** What can be removed from a series: the field that fills it in, and its place in PayPal's request. */
const PARTS = [
	['Invoice Discount', 'invoiceDiscount', 'recurring_info.amount.breakdown.discount'],
	['Note to Recipient', 'note', 'recurring_info.detail.note'],
	['Number of Invoices', 'totalCycles', 'plan_detail.total_cycles'],
	['Other Amount', 'custom', 'recurring_info.amount.breakdown.custom'],
	['Partial Payment', 'partialPayment', 'recurring_info.configuration.partial_payment'],
	['Private Memo', 'memo', 'recurring_info.detail.memo'],
	['Reference', 'reference', 'recurring_info.detail.reference'],
	['Shipping Cost', 'shipping', 'recurring_info.amount.breakdown.shipping'],
	['Terms and Conditions', 'termsAndConditions', 'recurring_info.detail.terms_and_conditions'],
] as const;

export const REMOVABLE: readonly Option[] = PARTS.map(([name, value]) =>
	value === 'totalCycles'
		? { name, value, description: 'The series then continues until it is cancelled' }
		: { name, value },
);

function removeAt(body: JsonObject, path: string): void {
	const keys = path.split('.');
	const last = keys.pop() as string;
	const around = valueAt(body, keys.join('.'));
	if (isObject(around)) delete around[last];
}

/**
 * The request to replace a series, without the parts that the user removes.
 *
 * @throws InputProblem for a part that is both removed and filled in
 */
export function withoutRemoved(parts: RequestParts, input: Input<Fields>): RequestParts {
	const removed = (input.remove ?? []) as string[];
	if (removed.length === 0 || !isObject(parts.body)) return parts;
	const body = structuredClone(parts.body as JsonValue) as JsonObject;
	for (const [name, field, path] of PARTS) {
		if (!removed.includes(field)) continue;
		if (input[field] !== undefined) {
			throw new InputProblem(
				'Remove',
				`names ${name}, which is filled in as well`,
				'Take it out here, or remove the field.',
			);
		}
		removeAt(body, path);
	}
	return { ...parts, body };
}
