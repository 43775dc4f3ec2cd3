import { leavesOf, prune, render, type Leaf, type Stored, type Tree } from './tree.mts';
import type { WireValues } from './wire.mts';

/** Sends a request with stored parameters, and gives what was on the wire. */
export type Send = (stored: Stored) => Promise<WireValues>;

/** What changes on the wire with each parameter: the names of wire values; none for no effect. */
export type Effects = ReadonlyMap<Leaf, readonly string[]>;

/** How the value of a name differs from the first request's, over all requests. */
const pattern = (requests: readonly WireValues[], name: string): string =>
	requests.map((request) => (request.get(name) === requests[0]?.get(name) ? '0' : '1')).join('');

const differing = (left: WireValues, right: WireValues): string[] =>
	[...new Set([...left.keys(), ...right.keys()])].filter(
		(name) => left.get(name) !== right.get(name),
	);

/** The effect of one parameter with nothing beside it but what has to be there. */
async function effectAlone(
	tree: Tree,
	leaf: Leaf,
	send: Send,
	isNeeded: (leaf: Leaf) => boolean,
): Promise<string[]> {
	const needed = prune(tree, (each) => each === leaf || isNeeded(each));
	const sendWith = async (value: Stored): Promise<WireValues> =>
		await send(render(needed ?? tree, (each) => (each === leaf ? value : each.a)));
	try {
		return differing(await sendWith(leaf.a), await sendWith(leaf.b));
	} catch {
		// It can't go alone, so that what it did among the others stands.
		return [];
	}
}

/**
 * Finds what each parameter does on the wire with few requests: each parameter has a number, and
 * the nth further request has the second value of those whose number has the nth bit. A wire value
 * that follows the bits of one number is that parameter's. Where none does (two parameters make one
 * value), the parameter alone is changed, and where another one outdoes it, it goes without others.
 *
 * @param first what came over the wire with the first value of every parameter
 * @param isCounted whether to look for the effect of a parameter
 * @param isNeeded whether a request can't do without a parameter
 */
export async function findEffects(
	tree: Tree,
	first: WireValues,
	send: Send,
	isCounted: (leaf: Leaf) => boolean,
	isNeeded: (leaf: Leaf) => boolean,
): Promise<Effects> {
	const leaves = leavesOf(tree).filter(isCounted);
	const numbers = new Map(leaves.map((leaf, index) => [leaf, index + 1]));
	const isSet = (leaf: Leaf, bit: number): boolean => (((numbers.get(leaf) ?? 0) >> bit) & 1) === 1;
	const sendWith = async (isSecond: (leaf: Leaf) => boolean): Promise<WireValues> =>
		await send(render(tree, (leaf) => (isSecond(leaf) ? leaf.b : leaf.a)));

	const bits = Math.ceil(Math.log2(leaves.length + 1));
	const requests = [first];
	for (let bit = 0; bit < bits; bit++) {
		requests.push(await sendWith((leaf) => isSet(leaf, bit)));
	}
	const byPattern = new Map<string, string[]>();
	for (const name of new Set(requests.flatMap((request) => [...request.keys()]))) {
		const values = new Set(requests.map((request) => request.get(name)));
		// More than two values: more than one parameter has a hand in it.
		if (values.size > 2) continue;
		const key = pattern(requests, name);
		byPattern.set(key, [...(byPattern.get(key) ?? []), name]);
	}
	const effects = new Map<Leaf, readonly string[]>();
	for (const leaf of leaves) {
		const key = Array.from({ length: bits }, (_, bit) => (isSet(leaf, bit) ? '1' : '0')).join('');
		let found = byPattern.get(`0${key}`) ?? [];
		if (found.length === 0) found = differing(first, await sendWith((each) => each === leaf));
		if (found.length === 0) found = await effectAlone(tree, leaf, send, isNeeded);
		effects.set(leaf, found);
	}
	return effects;
}
