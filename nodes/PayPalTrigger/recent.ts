/** Values that this process recorded for each webhook, for a limited time. */
export interface Recent {
	/** @param now milliseconds since 1970 */
	note(webhookId: string, key: string, value: string, now: number): void;
	/** The value recorded last for a key, or undefined. */
	find(webhookId: string, key: string, now: number): string | undefined;
	/** The values that were recorded at a time or later, oldest first. */
	since(webhookId: string, time: number, now: number): string[];
	clear(): void;
}

/**
 * @param keepMs how long a value is kept, in milliseconds
 * @param max maximum number of values kept for a webhook; above it the oldest are dropped
 */
export function createRecent(keepMs: number, max = Infinity): Recent {
	/** By webhook id, then by key, in the order of time. */
	const byWebhook = new Map<string, Map<string, { value: string; time: number }>>();

	/** The values of a webhook, without those that are too old. */
	function notesOf(webhookId: string, now: number): Map<string, { value: string; time: number }> {
		const notes = byWebhook.get(webhookId) ?? new Map<string, { value: string; time: number }>();
		for (const [key, { time }] of notes) {
			if (now - time <= keepMs && notes.size <= max) return notes;
			notes.delete(key);
		}
		byWebhook.delete(webhookId);
		return notes;
	}

	return {
		note(webhookId, key, value, now) {
			const notes = notesOf(webhookId, now);
			// Inserted again, so that the map stays in chronological order.
			notes.delete(key);
			byWebhook.set(webhookId, notes.set(key, { value, time: now }));
		},
		find: (webhookId, key, now) => notesOf(webhookId, now).get(key)?.value,
		since: (webhookId, time, now) =>
			[...notesOf(webhookId, now).values()]
				.filter((note) => note.time >= time)
				.map(({ value }) => value),
		clear: () => byWebhook.clear(),
	};
}
