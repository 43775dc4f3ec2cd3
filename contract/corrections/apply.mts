import type {
	Corrections,
	Facts,
	Operation,
	OperationCorrections,
	Parameter,
	Schema,
} from '../types.mts';

/**
 * Corrects facts.
 * Throws if an entry refers to something that does not exist: then PayPal has changed its file.
 */
export function applyCorrections(facts: Facts, corrections: Corrections): Facts {
	const { operations = {}, schemas = {}, added = {} } = corrections;
	for (const key of Object.keys(operations)) {
		if (!facts.operations.some((operation) => keyOf(operation) === key)) {
			throw new Error(`A correction is for an operation that does not exist: ${key}`);
		}
	}
	const clash = Object.keys(added).find((name) => name in facts.schemas);
	if (clash) throw new Error(`A correction adds a schema that exists: ${clash}`);
	return {
		...facts,
		operations: facts.operations.map((operation) =>
			correctOperation(operation, operations[keyOf(operation)] ?? {}),
		),
		schemas: Object.entries(schemas).reduce<Facts['schemas']>(
			(all, [place, schema]) => put(all, place.split('/'), schema) as Facts['schemas'],
			{ ...facts.schemas, ...added },
		),
	};
}

const keyOf = ({ method, path }: Operation): string => `${method} ${path}`;

function correctOperation(operation: Operation, correction: OperationCorrections): Operation {
	const {
		parameters = {},
		headers = {},
		query = {},
		body = operation.body,
		responses,
	} = correction;
	for (const name of Object.keys(parameters)) {
		if (!operation.parameters.some((parameter) => parameter.name === name)) {
			throw new Error(`${keyOf(operation)} has no parameter ${name} to correct`);
		}
	}
	const lacking = [...parametersIn('header', headers), ...parametersIn('query', query)];
	for (const added of lacking) {
		const isSame = ({ name, in: place }: Parameter) =>
			place === added.in && name.toLowerCase() === added.name.toLowerCase();
		if (operation.parameters.some(isSame)) {
			throw new Error(
				`${keyOf(operation)} declares the ${added.in} parameter ${added.name} already`,
			);
		}
	}
	return {
		...operation,
		parameters: [
			...operation.parameters.map((parameter) => ({
				...parameter,
				...parameters[parameter.name],
			})),
			...lacking,
		],
		...(body && { body }),
		responses: { ...operation.responses, ...responses },
	};
}

const parametersIn = (
	place: Parameter['in'],
	schemas: Readonly<Record<string, Schema>>,
): readonly Parameter[] =>
	Object.entries(schemas).map(([name, schema]) => ({ name, in: place, schema }));

/** A copy of a value with a schema inserted at a place; only the last step may be new. */
function put(
	value: unknown,
	[step, ...rest]: readonly string[],
	schema: Schema | readonly string[] | string,
): unknown {
	if (step === undefined) return schema;
	if (typeof value !== 'object' || value === null) {
		throw new Error(`A correction is for a schema that does not exist: …/${step}`);
	}
	if (Array.isArray(value) && step === '-') return value.concat(schema) as unknown;
	const inner = (value as Readonly<Record<string, unknown>>)[step];
	const changed = put(inner, rest, schema);
	return Array.isArray(value)
		? value.map((each: unknown, at) => (String(at) === step ? changed : each))
		: { ...value, [step]: changed };
}
