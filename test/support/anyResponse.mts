import { catalogue } from '../../nodes/PayPal/operations';
import { expectedOf } from '../../nodes/PayPal/response/expected';

const ROW = { id: 'X1' };

/**
 * An answer that every operation takes for PayPal's: all properties that any of them looks for. For
 * servers of tests that do not care what they answer.
 */
export const ANY_ANSWER: Readonly<Record<string, unknown>> = Object.fromEntries(
	catalogue
		.flatMap(({ operations }) => operations)
		.flatMap((operation): Array<[name: string, value: unknown]> => {
			const { result } = operation;
			const names = expectedOf(operation).has ?? [];
			return [
				...names.map((name): [string, unknown] => [name, ROW.id]),
				...(result.kind === 'list' ? [[result.property, []] satisfies [string, unknown]] : []),
			];
		})
		.concat([
			['links', []],
			['tracker_identifiers', [ROW]],
		]),
);
