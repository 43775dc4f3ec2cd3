import { catalogue } from '../../nodes/PayPal/operations';
import { expectedOf } from '../../nodes/PayPal/response/expected';

const ROW = { id: 'X1' };

/**
 * A response that every operation accepts as PayPal's: it has every property that any of them reads. For
 * test servers whose responses do not matter.
 */
export const ANY_RESPONSE: Readonly<Record<string, unknown>> = Object.fromEntries(
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
