import { notFound, refuse } from '../core/errors.mts';
import { linkedPages, pageOf } from '../core/paging.mts';
import { applyPatch } from '../core/patch.mts';
import type { PatchOperation, PatchProblem, PatchRule } from '../core/patch.mts';
import type { Table } from '../core/store.mts';
import type { Link } from '../core/world.mts';
import type { Context } from './resource.mts';

/** What most handlers begin with: the record, the page or the patch that is asked for. */

/** The record that a path parameter names. @throws Refusal 404 */
export function asked<T>(ctx: Context, table: Table<T>, parameter: string): T {
	const id = ctx.path[parameter] ?? '';
	return ctx.table(table).get(id) ?? notFound(parameter, id);
}

export type AskedPage<T> = {
	readonly items: readonly T[];
	/** `total_items` and `total_pages`, if the caller wants them (`total_required=true`) */
	readonly totals: { readonly total_items?: number; readonly total_pages?: number };
	/** to this page, and to the first, previous, next and last one; other parameters stay in them */
	readonly links: readonly Link[];
};

/** The page that `page`, `page_size` and `total_required` ask for. @param all in their order */
export function askedPage<T>(ctx: Context, all: readonly T[], usualSize: number): AskedPage<T> {
	const { page: number = '1', page_size = String(usualSize), total_required } = ctx.query;
	const page = pageOf(all, Number(number), Number(page_size));
	const to = (target: number): string => {
		const query = new URLSearchParams();
		for (const [name, value] of Object.entries({ page_size, ...ctx.query, page: String(target) })) {
			if (value !== undefined) query.set(name, value);
		}
		return `${ctx.pathname}?${query.toString()}`;
	};
	return {
		items: page.items,
		totals:
			total_required === 'true'
				? { total_items: page.totalItems, total_pages: page.totalPages }
				: {},
		links: linkedPages(page).map(([rel, target]) => ctx.link(rel, 'GET', to(target))),
	};
}

export type PatchRules = {
	readonly rules: readonly PatchRule[];
	/** what this API answers to each problem */
	readonly problems: Readonly<Record<PatchProblem, readonly [status: number, issue: string]>>;
	/** see `applyPatch` */
	readonly loose?: boolean;
	/** the name of the error, if it is not the usual one of its status */
	readonly name?: string;
};

/** What most of the v1 APIs answer to each problem of a patch; some differ in one or two. */
export const USUAL_PATCH_PROBLEMS: PatchRules['problems'] = {
	'path-missing': [400, 'MISSING_REQUIRED_PARAMETER'],
	'value-missing': [400, 'MISSING_REQUIRED_PARAMETER'],
	pointer: [400, 'INVALID_PATCH_PATH'],
	'not-patchable': [400, 'INVALID_PATCH_PATH'],
	operation: [400, 'UNSUPPORTED_PATCH_OPERATION'],
	'not-found': [400, 'INVALID_PATCH_PATH'],
	state: [400, 'INVALID_PARAMETER_VALUE'],
};

/** A copy of the document with the request's JSON Patch applied. @throws Refusal */
export function patched<T>(
	document: T,
	operations: readonly PatchOperation[],
	{ rules, problems, loose = false, name }: PatchRules,
): T {
	const result = applyPatch(document, operations, rules, { loose });
	if (result.problem === undefined) return result.document;
	const [status, issue] = problems[result.problem];
	const field = result.operation.path ?? `/${result.index}/path`;
	return refuse(
		status,
		{ issue, field, location: 'body' },
		name === undefined ? undefined : { name },
	);
}
