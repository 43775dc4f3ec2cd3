/**
 * Runs a task for each index from 0 up to `count`, at most `limit` at a time, in order of start.
 * After a task has said that it is the last one, no further one starts; those under way end.
 *
 * @param task resolves to false to stop; must not reject
 */
export async function runPooled(
	count: number,
	limit: number,
	task: (index: number) => Promise<boolean>,
): Promise<void> {
	let next = 0;
	let goOn = true;
	const lane = async (): Promise<void> => {
		while (goOn && next < count) {
			const index = next++;
			if (!(await task(index))) goOn = false;
		}
	};
	await Promise.all(Array.from({ length: Math.min(limit, count) }, lane));
}
