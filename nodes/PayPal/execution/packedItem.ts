import type { INodeExecutionData } from 'n8n-workflow';

/**
 * An item as the log stores it: the JSON with every value taken out, and the values in order. n8n
 * stores equal texts once, so that a thousand records of the same shape share the first part.
 */
export interface PackedItem {
	shape: string;
	values: unknown[];
	binary?: INodeExecutionData['binary'];
}

const isContainer = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** Omits the paired items: they follow from the item's position. */
export function pack({ json, binary }: INodeExecutionData): PackedItem {
	const values: unknown[] = [];
	const shape = JSON.stringify(json, (_, value: unknown) => {
		if (isContainer(value)) return value;
		values.push(value);
		return 0;
	});
	return { shape, values, ...(binary === undefined ? {} : { binary }) };
}

/** The reverse of `pack`. */
export function unpack({ shape, values, binary }: PackedItem): INodeExecutionData {
	let next = 0;
	const json = JSON.parse(shape, (_, value: unknown) =>
		isContainer(value) ? value : values[next++],
	) as INodeExecutionData['json'];
	return { json, ...(binary === undefined ? {} : { binary }) };
}
