import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { catalogue } from '../operations';
import { columnsOf } from '../operations/sections';

/** The fields of the simplified output of the operation in the panel. */
export async function getOutputFields(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	const chosen = (name: string) => this.getCurrentNodeParameter(name);
	const operation = catalogue
		.find(({ value }) => value === chosen('resource'))
		?.operations.find(({ value }) => value === chosen('operation'));
	const splitsOut = chosen('splitOutLineItems') === true;
	return operation === undefined
		? []
		: columnsOf(operation, splitsOut).map((name) => ({ name, value: name }));
}
