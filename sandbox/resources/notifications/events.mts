import type { Body } from '../../../contract/index.mts';
import type { Backend } from '../../core/backend.mts';
import { refuse, refuseNamed } from '../../core/errors.mts';
import { accepted, ok, type Reply } from '../../core/reply.mts';
import {
	deliver,
	deliveries,
	events,
	EVENTS_KEPT,
	takes,
	webhooks,
	write,
	type StoredEvent,
} from '../../webhooks/events.mts';
import { eventType } from '../../webhooks/eventTypes.mts';
import { sampleResource } from '../../webhooks/samples.mts';
import { SIMULATED_WEBHOOK_ID } from '../../webhooks/signature.mts';
import type { Context } from '../resource.mts';
import { webhookOf, webhooksOf } from './webhooks.mts';

const LIST = '/v1/notifications/webhooks-events';
const PAGE_SIZE = 10;
const LARGEST_PAGE = 300;

const parsed = ({ text }: Pick<StoredEvent, 'text'>): object => JSON.parse(text) as object;

/** The caller's events, newest first, for as long as PayPal keeps them. */
function eventsOf(backend: Backend, clientId: string): StoredEvent[] {
	const oldest = backend.clock.now() - EVENTS_KEPT;
	return [...backend.table(events).values()]
		.filter((event) => event.time > oldest && event.clientIds.includes(clientId))
		.reverse();
}

/**
 * `webhooks-events.list`. The next page is found by its link, which names the last event of this
 * one (`index_id`), so that events which arrive in the meantime do not shift the pages.
 */
export function listEvents(ctx: Context): Reply {
	const { page_size, start_time, end_time, transaction_id, event_type, index_id } = ctx.query;
	const size = Math.min(Math.max(Number(page_size ?? PAGE_SIZE), 1), LARGEST_PAGE);
	const from = timeIn('start_time', start_time) ?? -Infinity;
	const to = timeIn('end_time', end_time) ?? Infinity;
	const fitting = eventsOf(ctx, ctx.caller.clientId).filter(
		(event) =>
			event.time >= from &&
			event.time <= to &&
			(event_type === undefined || event.type === event_type) &&
			(transaction_id === undefined || event.resourceId === transaction_id),
	);
	const start = index_id === undefined ? 0 : 1 + fitting.findIndex(({ id }) => id === index_id);
	const page = fitting.slice(start, start + size);
	const last = page.at(-1);
	const hasMore = start + size < fitting.length;
	const filters = { start_time, end_time, transaction_id, event_type, page_size: String(size) };
	return ok({
		events: page.map(parsed),
		count: page.length,
		links: [
			ctx.link('self', 'GET', `${LIST}${queryOf({ ...filters, index_id })}`),
			...(hasMore && last
				? [
						ctx.link(
							'next',
							'GET',
							`${LIST}${queryOf({ ...filters, move_to: 'next', index_id: last.id })}`,
						),
					]
				: []),
		],
	});
}

function queryOf(values: Readonly<Record<string, string | undefined>>): string {
	const given = Object.entries(values).filter(
		(entry): entry is [string, string] => entry[1] !== undefined,
	);
	return `?${new URLSearchParams(given).toString()}`;
}

function timeIn(field: string, text: string | undefined): number | undefined {
	if (text === undefined) return undefined;
	// A plus sign that was not encoded arrives as a space.
	const time = Date.parse(text.replace(' ', '+'));
	return Number.isNaN(time)
		? refuse(
				400,
				{ issue: 'INVALID_PARAMETER_SYNTAX', field, value: text, location: 'query' },
				{ name: 'VALIDATION_ERROR' },
			)
		: time;
}

function findEvent(ctx: Context): StoredEvent {
	const event = ctx.table(events).get(ctx.path.event_id ?? '');
	return event?.clientIds.includes(ctx.caller.clientId)
		? event
		: refuseNamed(404, 'INVALID_RESOURCE_ID', 'There is no event with this ID.');
}

export const getEvent = (ctx: Context): Reply => ok(parsed(findEvent(ctx)));

/**
 * `webhooks-events.resend`: to the given webhooks, or to all that subscribe to the event. A
 * delivery that is still being tried is not sent again.
 */
export function resendEvent(ctx: Context): Reply {
	const event = findEvent(ctx);
	const { webhook_ids = [] } = ctx.body<Body<'webhooks-events.resend'>>();
	const pending = new Set(
		[...ctx.table(deliveries).values()]
			.filter(({ eventId, status }) => eventId === event.id && status === 'PENDING')
			.map(({ webhookId }) => webhookId),
	);
	const receivers =
		webhook_ids.length > 0
			? webhook_ids.map((id) => webhookOf(ctx, id))
			: webhooksOf(ctx, ctx.caller.clientId).filter((webhook) => takes(webhook, event.type));
	for (const webhook of receivers) {
		if (!pending.has(webhook.id)) deliver(ctx, event, webhook);
	}
	return accepted(parsed(event));
}

/** `simulate-event.post`: a sample, signed for the text `WEBHOOK_ID` as PayPal's simulator does. */
export function simulateEvent(ctx: Context): Reply {
	const { webhook_id, url, event_type } = ctx.body<Body<'simulate-event.post'>>();
	if (!eventType(event_type)) {
		refuse(
			400,
			{ issue: 'INVALID_PARAMETER_VALUE', field: 'event_type', value: event_type },
			{ name: 'VALIDATION_ERROR' },
		);
	}
	const to = webhook_id === undefined ? url : webhookOf(ctx, webhook_id).url;
	if (to === undefined) {
		refuse(
			400,
			{
				issue: 'MISSING_REQUIRED_PARAMETER',
				field: 'webhook_id',
				description: 'A webhook ID or a URL is needed.',
			},
			{ name: 'VALIDATION_ERROR' },
		);
	}
	const event = write(ctx, { type: event_type, resource: sampleResource(ctx, event_type) });
	deliver(ctx, event, { url: to }, SIMULATED_WEBHOOK_ID);
	return accepted(parsed(event));
}

/** Whether a webhook with this id belongs to the caller; for the verification of signatures. */
export const ownsWebhook = (ctx: Context, id: string): boolean =>
	ctx.table(webhooks).get(id)?.clientId === ctx.caller.clientId;
