/**
 * A column of the simplified output: a dotted path, the link of a relation, the first of several that
 * has a value, a column of the row whose `where` has this value, or all rows with columns of their own.
 */
export type Column =
	| string
	| { readonly link: string }
	| { readonly firstOf: readonly Column[] }
	| { readonly row: string; readonly where: string; readonly is: string; readonly column: Column }
	| { readonly rows: string; readonly columns: Columns };
export type Columns = Readonly<Record<string, Column>>;
