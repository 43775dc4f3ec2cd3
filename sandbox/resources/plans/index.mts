import { checkRequest, contract } from '../../../contract/index.mts';
import { MERCHANT, type Backend, type Link } from '../../core/backend.mts';
import { inBody, refuse, type Detail } from '../../core/errors.mts';
import { newCode } from '../../core/ids.mts';
import type { PatchOperation } from '../../core/patch.mts';
import { created, noContent, ok, type Reply } from '../../core/reply.mts';
import { findRecord } from '../findRecord.mts';
import { paginate } from '../paginate.mts';
import { patched, USUAL_PATCH_PROBLEMS, type PatchRules } from '../patched.mts';
import { products } from '../products.mts';
import type { Context, Resource } from '../resource.mts';
import { planProblems } from './check.mts';
import { plans, type Plan, type PlanRequest, type PlanStatus } from './model.mts';
import { updatePricing } from './pricing.mts';
import { termsOf, termsView } from './terms.mts';

/** By default, PayPal returns ten plans per page; it filters by at most ten IDs. */
const PAGE_SIZE = 10;
const MAX_IDS = 10;

/** What can be patched (the table of plans.patch). */
const PATCH: PatchRules = {
	rules: [
		'/description',
		'/name',
		'/taxes/percentage',
		'/payment_preferences/auto_bill_outstanding',
		'/payment_preferences/payment_failure_threshold',
		'/payment_preferences/setup_fee',
		'/payment_preferences/setup_fee_failure_action',
	].map((path) => [path, ['replace']]),
	problems: {
		...USUAL_PATCH_PROBLEMS,
		'path-missing': [400, 'INVALID_PATCH_PATH'],
		'value-missing': [400, 'INVALID_PARAMETER_VALUE'],
	},
	loose: true,
};

const MINIMAL = [
	'id',
	'product_id',
	'name',
	'status',
	'description',
	'usage_type',
	'create_time',
	'links',
] as const;

function create(ctx: Context): Reply {
	const request = ctx.body<PlanRequest>();
	const { product_id, name, description, status = 'ACTIVE' } = request;
	if (!ctx.table(products).has(product_id)) {
		refuse(404, inBody('INVALID_RESOURCE_ID', '/product_id', product_id));
	}
	const problems = planProblems(request);
	if (problems.length > 0) refuse(422, problems);
	const plan: Plan = {
		id: `P-${newCode(24)}`,
		productId: product_id,
		name,
		...(description !== undefined && { description }),
		status,
		...termsOf(request, ctx.now()),
		created: ctx.now(),
		updated: ctx.now(),
	};
	ctx.table(plans).set(plan.id, plan);
	ctx.emit('BILLING.PLAN.CREATED', planView(ctx, plan));
	return created(ctx.preferred(planView(ctx, plan), MINIMAL));
}

function list(ctx: Context): Reply {
	const { product_id, plan_ids } = ctx.query;
	const ids = plan_ids?.split(',');
	if (ids && ids.length > MAX_IDS) {
		refuse(400, { issue: 'INVALID_PARAMETER_VALUE', field: 'plan_ids', location: 'query' });
	}
	const all = [...ctx.table(plans).values()]
		.filter((plan) => product_id === undefined || plan.productId === product_id)
		.filter(({ id }) => ids === undefined || ids.includes(id))
		.reverse();
	const { items, totals, links } = paginate(ctx, all, PAGE_SIZE);
	return ok({
		...totals,
		plans: items.map((plan) => ctx.preferred(planView(ctx, plan), MINIMAL)),
		links,
	});
}

function patch(ctx: Context): Reply {
	const plan = findPlan(ctx);
	if (plan.status === 'INACTIVE') refuse(422, 'PLAN_STATUS_INACTIVE');
	const {
		id: _id,
		create_time,
		update_time,
		links,
		usage_type,
		version,
		payee,
		...before
	} = planView(ctx, plan);
	const request = patched(before, ctx.body<readonly PatchOperation[]>(), PATCH) as PlanRequest;
	const wrong = formProblems(request);
	if (wrong.length > 0) refuse(400, wrong);
	const problems = planProblems(request);
	if (problems.length > 0) refuse(422, problems);
	const { preferences, taxes } = termsOf(request, ctx.now());
	put(ctx, {
		...plan,
		name: request.name,
		...(request.description !== undefined && { description: request.description }),
		preferences,
		...(taxes && { taxes }),
	});
	return noContent();
}

/** A patched plan must still be valid as a new one. */
function formProblems(plan: PlanRequest): Detail[] {
	const operation = contract.operations.find(({ id }) => id === 'plans.create');
	if (!operation) return [];
	return checkRequest(operation, { body: plan, contentType: 'application/json' }).map(
		({ field, value }) => inBody('INVALID_PARAMETER_VALUE', field, value),
	);
}

/** `plans.activate` and `plans.deactivate`, which differ in the statuses before and after. */
const transition =
	(from: readonly PlanStatus[], to: PlanStatus, event: string) =>
	(ctx: Context): Reply => {
		const plan = findPlan(ctx);
		if (!from.includes(plan.status)) refuse(422, 'PLAN_STATUS_INVALID');
		put(ctx, { ...plan, status: to }, event);
		return noContent();
	};

function put(backend: Backend, plan: Plan, event = 'BILLING.PLAN.UPDATED'): void {
	const changed = { ...plan, updated: backend.now() };
	backend.table(plans).set(plan.id, changed);
	backend.emit(event, planView(backend, changed));
}

const findPlan = (ctx: Context): Plan => findRecord(ctx, plans, 'id');

export const planView = (backend: Backend, plan: Plan) => ({
	id: plan.id,
	product_id: plan.productId,
	name: plan.name,
	status: plan.status,
	...(plan.description !== undefined && { description: plan.description }),
	usage_type: 'LICENSED',
	version: versionOf(plan),
	...termsView(plan),
	payee: { merchant_id: MERCHANT.merchant_id },
	create_time: plan.created,
	update_time: plan.updated,
	links: linksOf(backend, plan),
});

/** How often the prices of a plan have been set. */
const versionOf = ({ cycles }: Plan): number =>
	Math.max(1, ...cycles.map(({ prices }) => prices.at(-1)?.version ?? 1));

function linksOf(backend: Backend, { id, status }: Plan): Link[] {
	const self = `/v1/billing/plans/${id}`;
	const turn = status === 'ACTIVE' ? 'deactivate' : 'activate';
	return [
		backend.link('self', 'GET', self),
		backend.link('edit', 'PATCH', self),
		backend.link(turn, 'POST', `${self}/${turn}`),
		backend.link('edit', 'POST', `${self}/update-pricing-schemes`),
	];
}

/** Billing plans (billing_subscriptions_v1.json). */
export const billingPlans: Resource = {
	handlers: {
		'plans.create': create,
		'plans.list': list,
		'plans.get': (ctx) => ok(planView(ctx, findPlan(ctx))),
		'plans.patch': patch,
		'plans.activate': transition(['CREATED', 'INACTIVE'], 'ACTIVE', 'BILLING.PLAN.ACTIVATED'),
		'plans.deactivate': transition(['ACTIVE'], 'INACTIVE', 'BILLING.PLAN.DEACTIVATED'),
		'plans.update-pricing-schemes': (ctx) => {
			put(ctx, updatePricing(ctx, findPlan(ctx)), 'BILLING.PLAN.PRICING-CHANGE.ACTIVATED');
			return noContent();
		},
	},
};
