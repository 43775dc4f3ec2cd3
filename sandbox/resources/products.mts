import type { Body } from '../../contract/index.mts';
import type { Backend, Link } from '../core/backend.mts';
import { inBody, refuse } from '../core/errors.mts';
import { newId } from '../core/ids.mts';
import type { PatchOperation } from '../core/patch.mts';
import { created, noContent, ok, type Reply } from '../core/reply.mts';
import { table } from '../core/store.mts';
import { findRecord } from './findRecord.mts';
import { paginate } from './paginate.mts';
import { patched, USUAL_PATCH_PROBLEMS, type PatchRules } from './patched.mts';
import type { Context, Resource } from './resource.mts';

/** Products for plans and subscriptions (catalogs_products_v1.json). */
type ProductRequest = Body<'products.create'>;

export type Product = ProductRequest & {
	readonly id: string;
	readonly type: string;
	readonly create_time: string;
	readonly update_time: string;
};

export const products = table<Product>('products');

/** The caller's own IDs must not look like PayPal's. */
const PREFIX = 'PROD-';

/** By default, PayPal returns ten products per page. */
const PAGE_SIZE = 10;

/** What can be patched (the table of products.patch). */
const PATCH: PatchRules = {
	rules: ['/description', '/category', '/image_url', '/home_url'].map((path) => [
		path,
		['add', 'replace', 'remove'],
	]),
	problems: USUAL_PATCH_PROBLEMS,
	loose: true,
};

function create(ctx: Context): Reply {
	const request = ctx.body<ProductRequest>();
	const { id } = request;
	if (id?.startsWith(PREFIX)) refuse(400, inBody('INVALID_PARAMETER_SYNTAX', '/id', id));
	if (id !== undefined && ctx.table(products).has(id)) {
		refuse(422, inBody('DUPLICATE_RESOURCE_IDENTIFIER', '/id', id));
	}
	const now = ctx.now();
	const product: Product = {
		...request,
		id: id ?? `${PREFIX}${newId()}`,
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
	const all = [...ctx.table(products).values()].reverse();
	const { items, totals, links } = paginate(ctx, all, PAGE_SIZE);
	return ok({
		...totals,
		// The contract allows no empty list: without products the property is missing.
		...(items.length > 0 && {
			products: items.map(({ id, name, description, create_time }) => ({
				id,
				name,
				description,
				create_time,
				links: [selfLink(ctx, id)],
			})),
		}),
		links,
	});
}

function patch(ctx: Context): Reply {
	const product = findProduct(ctx);
	const changed = {
		...patched(product, ctx.body<readonly PatchOperation[]>(), PATCH),
		update_time: ctx.now(),
	};
	ctx.table(products).set(product.id, changed);
	ctx.emit('CATALOG.PRODUCT.UPDATED', productView(ctx, changed));
	return noContent();
}

const findProduct = (ctx: Context): Product => findRecord(ctx, products, 'product_id');

const selfLink = (backend: Backend, id: string): Link =>
	backend.link('self', 'GET', `/v1/catalogs/products/${encodeURIComponent(id)}`);

const productView = (backend: Backend, product: Product) => ({
	...product,
	links: [
		selfLink(backend, product.id),
		backend.link('edit', 'PATCH', `/v1/catalogs/products/${encodeURIComponent(product.id)}`),
	],
});

export const productCatalog: Resource = {
	handlers: {
		'products.create': create,
		'products.list': list,
		'products.get': (ctx) => ok(productView(ctx, findProduct(ctx))),
		'products.patch': patch,
	},
};
