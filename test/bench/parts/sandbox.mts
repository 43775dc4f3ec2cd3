import type { Size } from '../options.mts';
import { sandboxLoad } from '../sandboxLoad.mts';
import { show, type Section } from '../section.mts';

/** How many calls per second the sandbox itself handles, and how its memory develops. */
export async function load({ calls }: Size): Promise<Section> {
	const found = await sandboxLoad(calls);
	return {
		title: `The local sandbox under load: ${calls.toLocaleString('en-US')} reads, then as many writes`,
		columns: ['', 'Calls a second', 'Heap grows in 1,000 calls, KB'],
		rows: [
			['Reads: get an order', show(found.readsPerSecond), found.growthOfReads.toFixed(0)],
			['Writes: create an order', show(found.writesPerSecond), found.growthOfWrites.toFixed(0)],
		],
		notes: ['Of ten blocks, the quickest. Writes stay in memory: they are the records.'],
		problems: [],
		data: found,
	};
}
