import type { INodeExecutionData } from 'n8n-workflow';

import type { JsonObject } from '../../shared/json';

/** Maximum number of JSON characters in a list for a model: some 12,000 tokens. */
const MAX_CHARACTERS = 50_000;

/** An item with only these fields. */
export const pickFields = (json: JsonObject, fields: readonly string[]): JsonObject =>
	Object.fromEntries(fields.map((name) => [name, json[name] ?? null]));

/**
 * A list for a model: truncated if it would fill the model's context, with a last item that says that
 * there is more, and how to get it.
 *
 * @param hasMore whether PayPal has rows beyond these
 */
export function cutForTool(
	items: readonly INodeExecutionData[],
	hasMore: boolean,
): INodeExecutionData[] {
	let left = MAX_CHARACTERS;
	const tooLong = items.findIndex(({ json }, index) => {
		left -= JSON.stringify(json).length;
		// At least one row is always returned: otherwise the model would learn nothing.
		return left < 0 && index > 0;
	});
	const kept = tooLong === -1 ? [...items] : items.slice(0, tooLong);
	if (!hasMore && tooLong === -1) return kept;
	const hint = `These are only the first ${kept.length}: there is more. Do not count or add up what is here as if it were all. For the rest, ask for less at a time, such as a shorter time span or a narrower filter, or have a person raise Limit in the tool.`;
	return [...kept, { json: { hasMore: true, hint }, pairedItem: items[0]?.pairedItem }];
}
