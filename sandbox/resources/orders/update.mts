import { inBody, refuse } from '../../core/errors.mts';
import type { PatchOperation } from '../../core/patch.mts';
import { noContent, type Reply } from '../../core/reply.mts';
import { patched, type PatchRules } from '../patched.mts';
import type { Context } from '../resource.mts';
import { orderProblems } from './check.mts';
import { completeUnit } from './create.mts';
import { orderOf } from './lifecycle.mts';
import type { Order, PurchaseUnitRequest } from './model.mts';
import { put } from './orderChanges.mts';

const UNIT = '/purchase_units/@reference_id';

/** The orders API's responses to patches that cannot be applied. */
export const PATCH_PROBLEMS: PatchRules['problems'] = {
	'path-missing': [422, 'PATCH_PATH_REQUIRED'],
	'value-missing': [422, 'PATCH_VALUE_REQUIRED'],
	pointer: [422, 'INVALID_JSON_POINTER_FORMAT'],
	'not-patchable': [422, 'NOT_PATCHABLE'],
	operation: [400, 'INVALID_PATCH_OPERATION'],
	'not-found': [422, 'REFERENCE_ID_NOT_FOUND'],
	state: [400, 'INVALID_PATCH_OPERATION'],
};

/** What can be patched (the table of orders.patch in checkout_orders_v2.json). */
const PATCH: PatchRules = {
	problems: PATCH_PROBLEMS,
	rules: [
		['/intent', ['replace']],
		['/payer', ['replace', 'add']],
		[UNIT, ['replace', 'add']],
		[`${UNIT}/custom_id`, ['replace', 'add', 'remove']],
		[`${UNIT}/description`, ['replace', 'add', 'remove']],
		[`${UNIT}/payee/email_address`, ['replace']],
		[`${UNIT}/shipping/name`, ['replace', 'add']],
		[`${UNIT}/shipping/address`, ['replace', 'add']],
		[`${UNIT}/shipping/type`, ['replace', 'add']],
		[`${UNIT}/shipping/options`, ['replace', 'add']],
		[`${UNIT}/soft_descriptor`, ['replace', 'remove']],
		[`${UNIT}/amount`, ['replace']],
		[`${UNIT}/items`, ['replace', 'add', 'remove']],
		[`${UNIT}/invoice_id`, ['replace', 'add', 'remove']],
		[`${UNIT}/payment_instruction`, ['replace']],
		[`${UNIT}/payment_instruction/disbursement_mode`, ['replace']],
		[`${UNIT}/payment_instruction/platform_fees`, ['replace', 'add', 'remove']],
		[`${UNIT}/supplementary_data/airline`, ['replace', 'add', 'remove']],
		[`${UNIT}/supplementary_data/card`, ['replace', 'add', 'remove']],
	],
};

/** `orders.patch`: an order that is created or approved, but not yet paid. */
export function patchOrder(ctx: Context): Reply {
	const order = orderOf(ctx, ctx.path.id ?? '');
	if (order.status === 'COMPLETED' || order.status === 'VOIDED') {
		refuse(422, 'ORDER_ALREADY_COMPLETED');
	}
	const operations = ctx.body<readonly PatchOperation[]>().map(withPayPalsName);
	if (order.status === 'APPROVED' && operations.some(({ path }) => path === '/payer')) {
		refuse(422, inBody('PAYER_PATCH_NOT_ALLOWED', '/payer'));
	}
	const changed = patched(
		{
			intent: order.intent,
			purchase_units: order.units as readonly PurchaseUnitRequest[],
			...(order.payer && { payer: order.payer }),
		},
		operations,
		PATCH,
	);
	const problems = orderProblems(changed);
	if (problems.length > 0) refuse(422, problems);
	put(ctx, {
		...order,
		...changed,
		units: changed.purchase_units.map((unit) => completeUnit(unit, ctx.caller)),
	} as Order);
	return noContent();
}

/** The table says `payee.email`; the property is called `email_address`. */
const withPayPalsName = (operation: PatchOperation): PatchOperation =>
	operation.path?.endsWith('/payee/email')
		? { ...operation, path: `${operation.path}_address` }
		: operation;
