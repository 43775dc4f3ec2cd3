import { isObject, type JsonObject, type JsonValue } from '../../../shared/json';
import { InputProblem } from '../../fields/inputProblem';
import type { Fields, Input } from '../../fields/types';
import type { RequestParts } from '../types';

const BEFORE_DUE = 'BEFORE_DUE';

/**
 * The reminders with how often they are sent: once before the due date
 * (auto-reminder-configuration-setup in PayPal's reference), for which there is no field.
 *
 * @throws InputProblem for two of the same kind
 */
export function withRepetitions(parts: RequestParts, input: Input<Fields>): RequestParts {
	const { body } = parts;
	if (input.configurations === undefined || !isObject(body)) return parts;
	const { configurations } = body as JsonObject;
	const rows = (configurations as JsonValue[]).filter((row): row is JsonObject => isObject(row));
	if (new Set(rows.map(({ type }) => type)).size < rows.length) {
		throw new InputProblem(
			'Reminders > When',
			'is the same in both rows',
			'PayPal takes one reminder before the due date, and one after it.',
		);
	}
	return {
		...parts,
		body: {
			...(body as JsonObject),
			configurations: rows.map((row) =>
				row.type === BEFORE_DUE ? { ...row, repetition: 1 } : row,
			),
		},
	};
}

/**
 * The change of a reminder, once it is valid for PayPal.
 *
 * @param record the reminder as it is
 * @throws InputProblem for several reminders before the due date
 */
export function checkRepetition(
	parts: RequestParts,
	{ repetition }: Input<Fields>,
	record?: JsonObject,
): RequestParts {
	if (record?.type === BEFORE_DUE && repetition !== undefined && Number(repetition) !== 1) {
		throw new InputProblem(
			'Number of Reminders',
			`can't be ${String(repetition)}: this reminder is sent before the due date`,
			'PayPal sends one before it, and several only after it.',
		);
	}
	return parts;
}
