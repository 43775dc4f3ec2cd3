import type { Body } from '../../../contract/index.mts';
import type { Backend } from '../../core/backend.mts';
import { DAY, SECOND } from '../../core/duration.mts';
import { inBody, refuse, type Detail } from '../../core/errors.mts';
import { newAccountId } from '../../core/ids.mts';
import { fromUnits, normalised, problemOf } from '../../core/money.mts';
import { created, type Reply } from '../../core/reply.mts';
import type { Context } from '../resource.mts';
import {
	asMoney,
	batches,
	items,
	type Batch,
	type BatchHeader,
	type Item,
	type ItemRequest,
} from './model.mts';
import { headerView, selfLink } from './views.mts';

type CreateRequest = Body<'payouts.post'>;

/** A sender's id for a batch cannot be used again for 30 days. */
const ID_KEPT = 30 * DAY;

/** After how long the sandbox starts to process a batch. */
export const BEGINS_AFTER = 10 * SECOND;

/** The kind of job that starts a batch. */
export const BEGIN = 'payout.begin';

const RECIPIENT_TYPES = ['EMAIL', 'PHONE', 'PAYPAL_ID', 'USER_HANDLE'];
const WALLETS = ['PAYPAL', 'VENMO', 'RECIPIENT_SELECTED'];

/** `payouts.post`: only the format is checked; items are processed later. */
export function createPayout(ctx: Context): Reply {
	const request = ctx.body<CreateRequest>();
	const { note: _note, ...header } = request.sender_batch_header;
	checkSenderId(ctx, header.sender_batch_id);
	const problems = problemsOf(request);
	if (problems.length > 0) refuse(400, problems, { name: 'VALIDATION_ERROR' });
	const id = newAccountId();
	const rows = request.items.map((item): Item => newItem(id, item, header));
	const batch: Batch = {
		id,
		status: 'PENDING',
		header,
		currency: rows[0]?.amount.currency_code ?? 'USD',
		itemIds: rows.map((row) => row.id),
		created: ctx.clock.now(),
	};
	ctx.table(batches).set(id, batch);
	for (const row of rows) ctx.table(items).set(row.id, row);
	ctx.clock.schedule(BEGIN, id, ctx.clock.now() + BEGINS_AFTER);
	const { funding_source, amount, fees, ...short } = headerView(ctx, batch);
	return created({ batch_header: short, links: [selfLink(ctx, id)] });
}

function newItem(batchId: string, request: ItemRequest, header: BatchHeader): Item {
	const recipient_type = request.recipient_type ?? header.recipient_type;
	const amount = normalised(asMoney(request.amount));
	return {
		id: newAccountId(),
		batchId,
		status: 'PENDING',
		request: { ...request, ...(recipient_type !== undefined && { recipient_type }) },
		amount,
		fee: fromUnits(0n, amount.currency_code),
	};
}

/** PayPal pays no batch twice: the error has a link to the first one. */
function checkSenderId(backend: Backend, senderId: string | undefined): void {
	if (senderId === undefined) return;
	for (const { id, header, created: time } of backend.table(batches).values()) {
		if (header.sender_batch_id !== senderId || time + ID_KEPT <= backend.clock.now()) continue;
		refuse(
			400,
			{
				field: 'SENDER_BATCH_ID',
				value: senderId,
				location: 'body',
				issue: 'DUPLICATE_SENDER_BATCH_ID',
				description: 'There is a batch with this sender_batch_id of the last 30 days.',
			},
			{
				name: 'USER_BUSINESS_ERROR',
				message: 'The batch was not carried out.',
				links: [selfLink(backend, id)],
			},
		);
	}
}

function problemsOf({ sender_batch_header: header, items: requests }: CreateRequest): Detail[] {
	const problems: Detail[] = [];
	const currency = requests[0]?.amount.currency;
	for (const [i, item] of requests.entries()) {
		const at = `/items/${i}`;
		const note = (issue: string, field: string, value?: string): void => {
			problems.push(inBody(issue, `${at}/${field}`, value));
		};
		const type = item.recipient_type ?? header.recipient_type;
		if (type === undefined) note('MISSING_REQUIRED_PARAMETER', 'recipient_type');
		else if (!RECIPIENT_TYPES.includes(type))
			note('INVALID_PARAMETER_VALUE', 'recipient_type', type);
		const { recipient_wallet: wallet } = item;
		if (wallet !== undefined && !WALLETS.includes(wallet)) {
			note('INVALID_PARAMETER_VALUE', 'recipient_wallet', wallet);
		}
		if (item.receiver === '') note('MISSING_REQUIRED_PARAMETER', 'receiver');
		if (type === 'EMAIL' && item.receiver !== '' && !/^[^@\s]+@[^@\s]+$/.test(item.receiver)) {
			note('INVALID_PARAMETER_VALUE', 'receiver', item.receiver);
		}
		const problem = problemOf(asMoney(item.amount));
		if (problem) note(problem, 'amount', item.amount.value);
		else if (item.amount.currency !== currency) {
			note('CURRENCY_MISMATCH', 'amount/currency', item.amount.currency);
		}
	}
	return problems;
}
