import type { ILoadOptionsFunctions } from 'n8n-workflow';

import { callPayPal, type PayPalRequest } from '../../shared/transport';
import { encodeScalar } from '../request/encode/scalar';
import type { ResourceLocatorField } from '../fields/types';

/**
 * The record in another field of the panel, for lists that depend on it; undefined if there is none
 * yet, or an expression that only a run can evaluate.
 * @param collection the path of such records: the ID is added to it
 */
export async function chosenRecord(
	context: ILoadOptionsFunctions,
	parameter: string,
	field: ResourceLocatorField,
	collection: string,
	settings: Pick<PayPalRequest, 'tries'> = {},
): Promise<unknown> {
	const id = chosenId(context, parameter, field);
	if (id === undefined) return undefined;
	const path = `${collection}/${encodeURIComponent(id)}`;
	return (await callPayPal(context, { method: 'GET', path, ...settings })).body;
}

function chosenId(
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
