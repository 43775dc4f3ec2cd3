import type { Body } from '../../../contract/index.mts';
import { settable } from '../../../contract/settable.mts';
import { MERCHANT, type Backend } from '../../core/backend.mts';
import { inBody, notFound, refuse } from '../../core/errors.mts';
import { newId } from '../../core/ids.mts';
import { created, noContent, ok, type Reply } from '../../core/reply.mts';
import { table } from '../../core/store.mts';
import { paginate } from '../paginate.mts';
import type { Context } from '../resource.mts';
import { checkNumbers } from './check.mts';
import { PAGE_SIZE } from './drafts.mts';
import { withIds } from './lines.mts';
import { withFullNames } from './parties.mts';
import { totalsOf } from './totals.mts';

/** The request for a template (invoicing_v2.json). */
type TemplateRequest = Body<'templates.create'>;

type Template = TemplateRequest & {
	readonly id: string;
	/** Missing for the templates that PayPal provides */
	readonly created?: string;
	readonly updated?: string;
};

const templates = table<Template>('invoiceTemplates');

/** The templates that PayPal provides, by unit of measure. */
const SYSTEM: readonly Template[] = [
	{ id: 'TEMP-0SANDBOX00QUANTITY', name: 'Quantity', unit_of_measure: 'QUANTITY' },
	{ id: 'TEMP-0SANDBOX0000HOURS0', name: 'Hours', unit_of_measure: 'HOURS' },
	{ id: 'TEMP-0SANDBOX000AMOUNT0', name: 'Amount', unit_of_measure: 'AMOUNT' },
];

/** A merchant can have 50 templates of their own. */
const MAX = 50;

const isSystem = ({ created: time }: Template): boolean => time === undefined;

const allTemplates = (backend: Backend): Template[] => [
	...[...backend.table(templates).values()].reverse(),
	...SYSTEM,
];

/** The default template: the merchant's choice, or the first of PayPal's. */
const defaultId = (backend: Backend): string | undefined =>
	allTemplates(backend).find(({ default_template }) => default_template)?.id ?? SYSTEM[0]?.id;

function findTemplate(ctx: Context): Template {
	const id = ctx.path.template_id ?? '';
	return allTemplates(ctx).find((each) => each.id === id) ?? notFound('template_id', id);
}

/** The content of the request, checked. @param id of the template that is replaced */
function requested(ctx: Context, id?: string): TemplateRequest {
	const request = settable(ctx.operation, ctx.body<TemplateRequest>());
	const { name, template_info: info } = request;
	const isTaken = allTemplates(ctx).some(
		(each) => name !== undefined && each.name === name && each.id !== id,
	);
	if (isTaken) refuse(400, inBody('TEMPLATE_NAME_ALREADY_EXISTS', '/name', name));
	if (info?.detail) checkNumbers(info, info.detail.currency_code, '/template_info');
	return { ...request, ...(info && { template_info: withIds(info) }) };
}

/** Stores a template; only one can be the default. */
function put(backend: Backend, template: Template): void {
	const rows = backend.table(templates);
	if (template.default_template) {
		for (const row of rows.values()) rows.set(row.id, { ...row, default_template: false });
	}
	rows.set(template.id, template);
}

export function createTemplate(ctx: Context): Reply {
	const request = requested(ctx);
	if (ctx.table(templates).size >= MAX) refuse(422, 'MAX_TEMPLATES_EXCEEDED');
	const now = ctx.now();
	const template = { ...request, id: `TEMP-${newId()}`, created: now, updated: now };
	put(ctx, template);
	return created(templateView(ctx, template));
}

export const getTemplate = (ctx: Context): Reply => ok(templateView(ctx, findTemplate(ctx)));

/** `templates.list`: the merchant's own, newest first, then PayPal's. */
export function listTemplates(ctx: Context): Reply {
	const { items, links } = paginate(ctx, allTemplates(ctx), PAGE_SIZE);
	const isShort = ctx.query.fields?.toLowerCase() === 'none';
	return ok({
		emails: MERCHANT.email_address,
		templates: items.map((each) => (isShort ? shortView(ctx, each) : templateView(ctx, each))),
		links,
	});
}

/** `templates.update`: replaces one of the merchant's own. */
export function updateTemplate(ctx: Context): Reply {
	const template = findTemplate(ctx);
	if (isSystem(template)) refuse(403, 'PERMISSION_DENIED');
	const { id, created: time } = template;
	const changed: Template = {
		...requested(ctx, id),
		id,
		...(time !== undefined && { created: time }),
		updated: ctx.now(),
	};
	put(ctx, changed);
	return ok(templateView(ctx, changed));
}

export function deleteTemplate(ctx: Context): Reply {
	const template = findTemplate(ctx);
	if (isSystem(template)) refuse(403, 'CANNOT_DELETE_GLOBAL_TEMPLATE');
	ctx.table(templates).delete(template.id);
	return noContent();
}

const shortView = (backend: Backend, template: Template) => ({
	id: template.id,
	...(template.name !== undefined && { name: template.name }),
	default_template: template.id === defaultId(backend),
	standard_template: isSystem(template),
	links: linksOf(backend, template),
});

function templateView(backend: Backend, template: Template) {
	const {
		created: create_time,
		updated: last_update_time,
		template_info: info,
		...rest
	} = template;
	const by = MERCHANT.email_address;
	const totals = info?.detail && totalsOf(info, info.detail.currency_code);
	const { breakdown: _, ...due_amount } = totals?.amount ?? {};
	return {
		...rest,
		...shortView(backend, template),
		...(info && {
			template_info: {
				...withFullNames(info),
				...(info.detail && {
					detail: {
						...info.detail,
						metadata: { create_time, created_by: by, last_update_time, last_updated_by: by },
					},
				}),
				...(totals && { amount: totals.amount, due_amount }),
				...(info.items && totals && { items: totals.items }),
			},
		}),
	};
}

function linksOf(backend: Backend, template: Template) {
	const path = `/v2/invoicing/templates/${template.id}`;
	const self = backend.link('self', 'GET', path);
	return isSystem(template)
		? [self]
		: [self, backend.link('replace', 'PUT', path), backend.link('delete', 'DELETE', path)];
}
