import type { ILoadOptionsFunctions } from 'n8n-workflow';

import { encodeScalar } from '../request/encode/scalar';
import type { ResourceLocatorField } from '../fields/types';

/**
 * The ID of the record in another field of the panel, for lists that depend on it; undefined if there
 * is none yet, or an expression that only a run can evaluate.
 */
export function chosenId(
	context: ILoadOptionsFunctions,
	parameter: string,
	field: ResourceLocatorField,
): string | undefined {
	const id = encodeScalar(field, context.getCurrentNodeParameter(parameter), {
		label: field.label,
		currency: '',
		timezone: 'UTC',
	});
	return typeof id === 'string' && !/^=|^\.{1,2}$/.test(id) ? id : undefined;
}
