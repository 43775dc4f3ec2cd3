import type { JsonObject, JsonValue } from '../../shared/json';

/**
 * A column of the simplified output: a dotted path, the link of a relation, the first of several that
 * has a value, a column of the row whose `where` has this value, a column of what `of` finds in the
 * record, all rows with their own columns, or the result of a function of the record.
 */
export type Column =
	| string
	| { readonly link: string }
	| { readonly firstOf: readonly Column[] }
	| { readonly row: string; readonly where: string; readonly is: string; readonly column: Column }
	| { readonly of: (record: JsonObject) => JsonObject | undefined; readonly column: Column }
	| { readonly rows: string | ((record: JsonObject) => JsonObject[]); readonly columns: Columns }
	| ((record: JsonObject) => JsonValue | undefined);
export type Columns = Readonly<Record<string, Column>>;
