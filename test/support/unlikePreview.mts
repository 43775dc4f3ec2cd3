import { Ajv, type ErrorObject } from 'ajv';
import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { catalogue } from '../../nodes/PayPal/operations';
import { derivePreview } from '../../scripts/previews/derive.mts';
import type { Preview } from '../../scripts/previews/infer.mts';

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });

/** The preview as a schema without additional properties; an object that it does not describe may hold anything. */
function closed(preview: Preview): object {
	if (preview.type === 'object') {
		const properties = Object.entries(preview.properties).map(([name, each]) => [
			name,
			closed(each),
		]);
		return {
			type: 'object',
			properties: Object.fromEntries(properties) as object,
			...(properties.length > 0 && { additionalProperties: false }),
		};
	}
	if (preview.type !== 'array' || preview.items === undefined) return preview;
	return { type: 'array', items: closed(preview.items) };
}

/** n8n shows no type for a value that is null. */
const withoutNull = (json: IDataObject): unknown =>
	JSON.parse(JSON.stringify(json), (_, value: unknown) => value ?? undefined);

const asText = ({ instancePath, message, params }: ErrorObject): string =>
	`${instancePath} ${message ?? ''} ${JSON.stringify(params)}`;

/**
 * The properties of an item that its preview lacks or shows with another type; and the columns of the
 * simplified output in the preview that the item lacks.
 */
export function differences(preview: Preview, json: IDataObject, isSimplified: boolean): string[] {
	const validate = ajv.compile(closed(preview));
	const found = validate(withoutNull(json)) ? [] : (validate.errors ?? []).map(asText);
	const shown = preview.type === 'object' ? Object.keys(preview.properties) : [];
	const lacking = isSimplified ? shown.filter((name) => !(name in json)) : [];
	return [...found, ...lacking.map((name) => `/${name} is not in the output`)];
}

/** Their property names come from PayPal's response: the preview only shows what the node adds. */
const NAMED_BY_PAYPAL = ['balance.getDailySummary'];

/** The node's settings that change the structure of the output. */
const CHANGES_OUTPUT = ['simplify', 'splitOutLineItems', 'prefer'];

/**
 * Where the output of an operation differs from its preview.
 *
 * @param name `resource.operation`
 * @param parameters as stored; the preview applies to the defaults of a new node
 * @returns also an empty list for parameters that the preview does not apply to
 */
export async function unlikePreview(
	name: string,
	items: readonly IDataObject[],
	parameters: INodeParameters,
): Promise<string[]> {
	const [resource, value] = name.split('.');
	const operation = catalogue
		.find((each) => each.value === resource)
		?.operations.find((each) => each.value === value);
	if (operation === undefined) throw new Error(`There is no operation ${name}`);
	const { followUp, result } = operation;
	const stored = JSON.stringify(parameters);
	const settings = [...CHANGES_OUTPUT, ...(followUp === undefined ? [] : [followUp.setting])];
	if (settings.some((setting) => stored.includes(`"${setting}":`))) return [];
	const preview = await derivePreview(operation);
	if (preview === undefined || NAMED_BY_PAYPAL.includes(name)) return [];
	const isSimplified = 'simplify' in result && result.simplify !== undefined;
	return items.flatMap((json) => differences(preview, json, isSimplified));
}
