const COLLATOR = new Intl.Collator('en');

/** Sorts texts as an English reader expects. (`localeCompare` makes a collator for each comparison.) */
export const byText = (left: string, right: string): number => COLLATOR.compare(left, right);
