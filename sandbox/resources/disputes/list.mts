import { DAY } from '../../core/duration.mts';
import type { Detail } from '../../core/errors.mts';
import { ok, type Reply } from '../../core/reply.mts';
import type { Context } from '../resource.mts';
import { refuseInput } from './input.mts';
import { disputes, type Dispute } from './model.mts';
import { disputeInList, stateOf } from './views.mts';

/** Disputes are listed for 180 days; by default ten per page. */
const LISTED_FOR = 180 * DAY;
const PAGE_SIZE = 10;

const TIMES = ['start_time', 'update_time_after', 'update_time_before'] as const;

/** `disputes.list`: newest first; the token of a page is the ID of the last dispute before it. */
export function listDisputes(ctx: Context): Reply {
	checkQuery(ctx);
	const { page_size = String(PAGE_SIZE), next_page_token } = ctx.query;
	const all = [...ctx.table(disputes).values()].reverse().filter((each) => fits(ctx, each));
	const start = next_page_token === undefined ? 0 : indexAfter(all, next_page_token);
	const end = start + Number(page_size);
	const items = all.slice(start, end);
	const last = items.at(-1);
	return ok({
		// The contract allows no empty list: without disputes the property is missing.
		...(items.length > 0 && { items: items.map((each) => disputeInList(ctx, each)) }),
		links: [
			ctx.link('self', 'GET', pageAt(ctx, next_page_token)),
			...(start > 0 ? [ctx.link('first', 'GET', pageAt(ctx, undefined))] : []),
			...(last && end < all.length ? [ctx.link('next', 'GET', pageAt(ctx, tokenOf(last)))] : []),
		],
	});
}

function checkQuery({ query, clock }: Context): void {
	const wrong = (issue: string, field: string, value: string): Detail => ({
		issue,
		field,
		value,
		location: 'query',
	});
	if (query.start_time !== undefined && query.disputed_transaction_id !== undefined) {
		refuseInput(wrong('INVALID_PARAMETER', 'start_time', query.start_time));
	}
	for (const name of TIMES) {
		const value = query[name];
		if (value === undefined) continue;
		const time = Date.parse(value);
		if (name === 'start_time' && time > clock.now()) {
			refuseInput(wrong('DATE_CAN_NOT_BE_IN_FUTURE', name, value));
		}
		if (time < clock.now() - LISTED_FOR) {
			refuseInput(wrong('INVALID_START_TIME_RANGE', name, value));
		}
	}
}

function fits({ query, clock }: Context, dispute: Dispute): boolean {
	const { disputed_transaction_id, dispute_state, start_time } = query;
	const { update_time_after, update_time_before } = query;
	const created = Date.parse(dispute.created);
	const updated = Date.parse(dispute.updated);
	return (
		updated >= clock.now() - LISTED_FOR &&
		(disputed_transaction_id === undefined || dispute.captureId === disputed_transaction_id) &&
		(dispute_state === undefined || isIn(dispute, dispute_state.split(','))) &&
		(start_time === undefined || created >= Date.parse(start_time)) &&
		(update_time_after === undefined || updated >= Date.parse(update_time_after)) &&
		(update_time_before === undefined || updated <= Date.parse(update_time_before))
	);
}

/** An open inquiry has a state of its own, in addition to the one that says who has to act. */
const isIn = (dispute: Dispute, states: readonly string[]): boolean =>
	states.includes(stateOf(dispute)) ||
	(states.includes('OPEN_INQUIRIES') &&
		dispute.stage === 'INQUIRY' &&
		dispute.status !== 'RESOLVED') ||
	(states.includes('RESOLVED') && dispute.status === 'RESOLVED');

const tokenOf = ({ id }: Dispute): string => Buffer.from(id).toString('base64');

function indexAfter(all: readonly Dispute[], token: string): number {
	const id = Buffer.from(token, 'base64').toString();
	const index = all.findIndex((each) => each.id === id);
	return index === -1
		? refuseInput({
				issue: 'INVALID_PARAMETER_VALUE',
				field: 'next_page_token',
				value: token,
				location: 'query',
			})
		: index + 1;
}

function pageAt({ pathname, query }: Context, token: string | undefined): string {
	const parameters = new URLSearchParams();
	for (const [name, value] of Object.entries({ ...query, next_page_token: token })) {
		if (value !== undefined) parameters.set(name, value);
	}
	const text = parameters.toString();
	return text === '' ? pathname : `${pathname}?${text}`;
}
