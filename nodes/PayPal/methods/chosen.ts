import type { ILoadOptionsFunctions } from 'n8n-workflow';

import { encodeScalar } from '../request/encode/scalar';
import type { ResourceLocatorField } from '../fields/types';

/**
 * The ID of the record that another field of the panel has, for lists that depend on it; undefined
 * where there is none yet, or an expression that only a run can tell.
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
