const COLLATOR = new Intl.Collator('en');

/** Sorts texts as an English reader expects. (`localeCompare` creates a collator for each comparison.) */
export const byText = (left: string, right: string): number => COLLATOR.compare(left, right);

/** The same for objects with names: the entries of a dropdown or list. */
export const byName = (left: { name: string }, right: { name: string }): number =>
	byText(left.name, right.name);
