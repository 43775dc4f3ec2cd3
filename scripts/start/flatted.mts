/**
 * Reads the form in which n8n stores an execution's data ("flatted"): a JSON array whose first
 * entry is the value, and in which every string inside an object or array is the index of the
 * entry that stands there.
 */
export function unflatten(text: string): unknown {
	const entries: unknown[] = JSON.parse(text);
	const done = new Map<number, unknown>();
	const entry = (index: number): unknown => {
		const raw = entries[index];
		if (typeof raw !== 'object' || raw === null) return raw;
		if (done.has(index)) return done.get(index);
		const value: Record<string, unknown> | unknown[] = Array.isArray(raw) ? [] : {};
		// Noted before it is filled, for what refers to itself.
		done.set(index, value);
		for (const [key, part] of Object.entries(raw)) {
			Object.assign(value, { [key]: typeof part === 'string' ? entry(Number(part)) : part });
		}
		return value;
	};
	return entry(0);
}
