type Row = Readonly<Record<string, unknown>>;

/** What the contract requires in each part, whatever was requested. */
const ALWAYS: Readonly<Record<string, readonly string[]>> = {
	batch_header: ['payout_batch_id', 'batch_status', 'sender_batch_header'],
	items: ['payout_item_id', 'payout_batch_id', 'payout_item'],
};

/**
 * The `fields` of a batch: its properties, or nested ones (`batch_header,items.transaction_id`).
 * Unknown names are ignored.
 */
export function picked(view: Row, fields: string): Row {
	const wanted = fields.split(',').map((field) => field.trim().split('.'));
	const parts = Object.entries(view).flatMap(([name, value]): Array<[string, unknown]> => {
		const paths = wanted.filter(([first]) => first === name);
		if (paths.length === 0) return [];
		if (paths.some((path) => path.length === 1)) return [[name, value]];
		const members = new Set([...(ALWAYS[name] ?? []), ...paths.map((path) => path[1])]);
		const pick = (row: Row): Row =>
			Object.fromEntries(Object.entries(row).filter(([member]) => members.has(member)));
		return [[name, Array.isArray(value) ? value.map(pick) : pick(value as Row)]];
	});
	return Object.fromEntries(parts);
}
