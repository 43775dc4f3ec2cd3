import type { Body } from '../../../contract/index.mts';
import type { Backend } from '../../core/backend.mts';
import { inBody, refuse } from '../../core/errors.mts';
import { fromUnits, normalised, sum, units } from '../../core/money.mts';
import { created, type Reply } from '../../core/reply.mts';
import { recordCapture } from '../orders/orderChanges.mts';
import type { Context } from '../resource.mts';
import { firstOf, openAuthorization } from './authorization.mts';
import { checkAmount } from './check.mts';
import { authorizations, captures, type Authorization } from './model.mts';
import { announceCapture, checkInvoice, makeCapture, mostOf } from './pay.mts';
import { captureView } from './views.mts';

/** How often PayPal lets an authorization be captured. */
const MAX_CAPTURES = 10;

/** All captures of an authorization and its renewals that were not declined. */
const capturedOf = (backend: Backend, first: Authorization): bigint => {
	const rows = backend.table(captures);
	const all = first.captureIds.flatMap((id) => rows.get(id) ?? []);
	return sum(all.filter(({ status }) => status !== 'DECLINED').map(({ amount }) => units(amount)));
};

/** `authorizations.capture`: all that remains of an authorization, or part of it. */
export function captureAuthorization(ctx: Context): Reply {
	const authorization = openAuthorization(ctx);
	const first = firstOf(ctx, authorization);
	const request = ctx.body<Body<'authorizations.capture'>>();
	const captured = capturedOf(ctx, first);
	const { currency_code } = first.amount;
	const amount = request.amount ?? fromUnits(units(first.amount) - captured, currency_code);
	checkAmount(amount, currency_code, 'AUTH_CAPTURE_CURRENCY_MISMATCH');
	if (first.captureIds.length >= MAX_CAPTURES) refuse(422, 'MAX_CAPTURE_COUNT_EXCEEDED');
	if (captured + units(amount) > mostOf(authorization)) {
		refuse(422, inBody('MAX_CAPTURE_AMOUNT_EXCEEDED', '/amount/value', amount.value));
	}
	const invoiceId = request.invoice_id ?? first.invoiceId;
	checkInvoice(ctx, first.orderId, invoiceId);

	const all = captured + units(amount) >= units(first.amount);
	const capture = makeCapture(ctx, {
		orderId: first.orderId,
		authorizationId: authorization.id,
		amount: normalised(amount),
		payee: first.payee,
		finalCapture: request.final_capture ?? false,
		...(invoiceId !== undefined && { invoiceId }),
		...(first.customId !== undefined && { customId: first.customId }),
		...(first.card && { card: first.card }),
		...(request.payment_instruction && { instruction: request.payment_instruction }),
	});
	const rows = ctx.table(authorizations);
	for (const { id } of new Set([first, authorization])) {
		const row = rows.get(id) as Authorization;
		rows.set(id, {
			...row,
			status: all || capture.finalCapture ? 'CAPTURED' : 'PARTIALLY_CAPTURED',
			closed: all || capture.finalCapture,
			captureIds: id === first.id ? [...row.captureIds, capture.id] : row.captureIds,
			updated: ctx.now(),
		});
	}
	recordCapture(ctx, first.orderId, capture, first.id);
	announceCapture(ctx, capture);
	return created(ctx.preferred(captureView(ctx, capture), ['id', 'status', 'links']));
}
