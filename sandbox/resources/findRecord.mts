import { notFound } from '../core/errors.mts';
import type { Table } from '../core/store.mts';
import type { Context } from './resource.mts';

/** The record whose ID is in a path parameter. @throws Refusal 404 */
export function findRecord<T>(ctx: Context, table: Table<T>, parameter: string): T {
	const id = ctx.path[parameter] ?? '';
	return ctx.table(table).get(id) ?? notFound(parameter, id);
}
