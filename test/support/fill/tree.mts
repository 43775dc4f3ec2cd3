import type { INodeProperties } from 'n8n-workflow';

/** A value as a workflow stores it. */
export type Stored = string | number | boolean | Stored[] | { [name: string]: Stored };

/** One filled in parameter, with two valid values for it. */
export interface Leaf {
	readonly kind: 'leaf';
	readonly property: INodeProperties;
	/** Its place among the stored parameters, without the numbers of rows. */
	readonly at: readonly string[];
	/** PayPal accepts it. */
	readonly a: Stored;
	/** Another one that the node accepts, to see what changes; equal to `a` if it must not change. */
	readonly b: Stored;
}

/** Stored parameters that still have both values of each leaf. */
export type Tree =
	| Leaf
	| { readonly kind: 'rows'; readonly rows: readonly Tree[] }
	| { readonly kind: 'object'; readonly entries: Readonly<Record<string, Tree>> };

/** All leaves, in order. */
export function leavesOf(tree: Tree): Leaf[] {
	if (tree.kind === 'leaf') return [tree];
	const inner = tree.kind === 'rows' ? tree.rows : Object.values(tree.entries);
	return inner.flatMap(leavesOf);
}

/** The parameters with the value of each leaf that `pick` chooses. */
export function render(tree: Tree, pick: (leaf: Leaf) => Stored = ({ a }) => a): Stored {
	if (tree.kind === 'leaf') return pick(tree);
	if (tree.kind === 'rows') return tree.rows.map((row) => render(row, pick));
	return Object.fromEntries(
		Object.entries(tree.entries).map(([name, entry]) => [name, render(entry, pick)]),
	);
}
