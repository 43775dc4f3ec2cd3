import { found, refuse } from '../core/errors.mts';
import { newId } from '../core/ids.mts';
import { linkedPages, pageOf } from '../core/paging.mts';
import { applyPatch } from '../core/patch.mts';
import type { PatchOperation, PatchProblem, PatchRule } from '../core/patch.mts';
import { created, noContent, ok } from '../core/reply.mts';
import type { Reply } from '../core/reply.mts';
import { table } from '../core/store.mts';
import type { Link, World } from '../core/world.mts';
import type { Context, Resource } from './resource.mts';

/** Products that plans and subscriptions are about (catalogs_products_v1.json). */
type ProductRequest = {
	readonly id?: string;
	readonly name: string;
	readonly description?: string;
	readonly type?: 'PHYSICAL' | 'DIGITAL' | 'SERVICE';
	readonly category?: string;
	readonly image_url?: string;
	readonly home_url?: string;
};

export type Product = ProductRequest & {
	readonly id: string;
	readonly type: string;
	readonly create_time: string;
	readonly update_time: string;
};

export const products = table<Product>('products');

/** Ids of the caller's own must not look like PayPal's. */
const PREFIX = 'PROD-';

const RULES: readonly PatchRule[] = ['description', 'category', 'image_url', 'home_url'].map(
	(field) => [`/${field}`, ['add', 'replace', 'remove']],
);

const PATCH_ISSUES: Readonly<Record<PatchProblem, string>> = {
	'path-missing': 'MISSING_REQUIRED_PARAMETER',
	'value-missing': 'MISSING_REQUIRED_PARAMETER',
	pointer: 'INVALID_PATCH_PATH',
	'not-patchable': 'INVALID_PATCH_PATH',
	operation: 'UNSUPPORTED_PATCH_OPERATION',
	'not-found': 'INVALID_PATCH_PATH',
	state: 'INVALID_PARAMETER_VALUE',
};

function create(ctx: Context): Reply {
	const request = ctx.body<ProductRequest>();
	if (request.id?.startsWith(PREFIX)) {
		const at = { field: '/id', value: request.id, location: 'body' } as const;
		refuse(400, { issue: 'INVALID_PARAMETER_SYNTAX', ...at });
	}
	if (request.id !== undefined && ctx.table(products).has(request.id)) {
		refuse(422, {
			issue: 'DUPLICATE_RESOURCE_IDENTIFIER',
			field: '/id',
			value: request.id,
			location: 'body',
		});
	}
	const now = ctx.now();
	const product: Product = {
		...request,
		id: request.id ?? `${PREFIX}${newId()}`,
		type: request.type ?? 'PHYSICAL',
		create_time: now,
		update_time: now,
	};
	ctx.table(products).set(product.id, product);
	ctx.emit('CATALOG.PRODUCT.CREATED', productView(ctx, product));
	return created(
		ctx.preferred(productView(ctx, product), ['id', 'name', 'description', 'create_time', 'links']),
	);
}

function list(ctx: Context): Reply {
	const { page: number = '1', page_size = '10', total_required } = ctx.query;
	const all = [...ctx.table(products).values()].reverse();
	const page = pageOf(all, Number(number), Number(page_size));
	const withTotals = total_required === 'true';
	const path = (to: number): string =>
		`/v1/catalogs/products?page_size=${page.pageSize}&page=${to}${withTotals ? '&total_required=true' : ''}`;
	return ok({
		...(withTotals && { total_items: page.totalItems, total_pages: page.totalPages }),
		// The contract knows no empty list: without products the member is missing.
		...(page.items.length > 0 && {
			products: page.items.map((product) => {
				const { id, name, description, create_time } = product;
				return { id, name, description, create_time, links: [selfLink(ctx, id)] };
			}),
		}),
		links: linkedPages(page).map(([rel, to]) => ctx.link(rel, 'GET', path(to))),
	});
}

const asked = (ctx: Context): Product =>
	found(ctx.table(products), ctx.path.product_id ?? '', 'product_id');

function patch(ctx: Context): Reply {
	const product = asked(ctx);
	const operations = ctx.body<readonly PatchOperation[]>();
	const result = applyPatch(product, operations, RULES, { loose: true });
	if (result.problem) {
		const field = result.operation.path ?? `/${result.index}/path`;
		return refuse(400, { issue: PATCH_ISSUES[result.problem], field, location: 'body' });
	}
	const changed = { ...result.document, update_time: ctx.now() };
	ctx.table(products).set(product.id, changed);
	ctx.emit('CATALOG.PRODUCT.UPDATED', productView(ctx, changed));
	return noContent();
}

const selfLink = (world: World, id: string): Link =>
	world.link('self', 'GET', `/v1/catalogs/products/${encodeURIComponent(id)}`);

const productView = (world: World, product: Product) => ({
	...product,
	links: [
		selfLink(world, product.id),
		world.link('edit', 'PATCH', `/v1/catalogs/products/${encodeURIComponent(product.id)}`),
	],
});

export const productCatalog: Resource = {
	handlers: {
		'products.create': create,
		'products.list': list,
		'products.get': (ctx) => ok(productView(ctx, asked(ctx))),
		'products.patch': patch,
	},
};
