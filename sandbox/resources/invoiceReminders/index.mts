import type { Body } from '../../../contract/index.mts';
import { settable } from '../../../contract/settable.mts';
import type { Backend } from '../../core/backend.mts';
import { inBody, refuse } from '../../core/errors.mts';
import { newId } from '../../core/ids.mts';
import { created, noContent, ok, type Reply } from '../../core/reply.mts';
import { findRecord } from '../findRecord.mts';
import { findInvoice, putInvoice } from '../invoices/drafts.mts';
import type { Context, Resource } from '../resource.mts';
import { reminders, type Reminder, type ReminderRequest } from './model.mts';
import { REMIND, remind, scheduleAll, scheduleReminder } from './schedule.mts';

/** The reminders that PayPal sets up, inactive, if the caller gives none. */
const USUAL: readonly ReminderRequest[] = [
	{ type: 'BEFORE_DUE', interval: { unit: 'DAY', value: 2 }, repetition: 1 },
	{ type: 'AFTER_DUE', interval: { unit: 'DAY', value: 2 }, repetition: 2 },
];

function check({ type, repetition }: ReminderRequest, at = ''): void {
	const isWrong = type === 'BEFORE_DUE' ? repetition !== 1 : repetition < 1;
	if (isWrong) {
		refuse(400, inBody('INVALID_PARAMETER_VALUE', `${at}/repetition`, String(repetition)));
	}
}

/** `auto-reminder-configuration.setup`: both reminders of the account, once. */
function setUp(ctx: Context): Reply {
	const { configurations = [] } = settable(
		ctx.operation,
		ctx.body<Body<'auto-reminder-configuration.setup'>>(),
	);
	const rows = ctx.table(reminders);
	if (rows.size > 0) refuse(422, [], { message: 'The account has reminders already.' });
	for (const [n, each] of configurations.entries()) check(each, `/configurations/${n}`);
	if (new Set(configurations.map(({ type }) => type)).size < configurations.length) {
		refuse(422, [], { message: 'There is one reminder of each type.' });
	}
	const now = ctx.now();
	for (const usual of USUAL) {
		const wanted = configurations.find(({ type }) => type === usual.type);
		const id = `RC-${newId()}`;
		rows.set(id, {
			status: wanted ? 'ACTIVE' : 'INACTIVE',
			...(wanted ?? usual),
			id,
			created: now,
			updated: now,
		});
	}
	scheduleAll(ctx);
	return created(list(ctx));
}

const list = (backend: Backend) => ({
	configurations: [...backend.table(reminders).values()].map((each) => reminderView(backend, each)),
});

const find = (ctx: Context): Reminder => findRecord(ctx, reminders, 'id');

function put(backend: Backend, reminder: Reminder): Reminder {
	const changed = { ...reminder, updated: backend.now() };
	backend.table(reminders).set(reminder.id, changed);
	scheduleAll(backend);
	return changed;
}

/** `auto-reminder-configuration.update`: replaces a reminder, except for its type. */
function update(ctx: Context): Reply {
	const reminder = find(ctx);
	const request = settable(ctx.operation, ctx.body<ReminderRequest>());
	check(request);
	if (request.type !== reminder.type) {
		refuse(422, [], { message: 'The type of a reminder cannot change.' });
	}
	const { id, status, created: time, updated } = reminder;
	const changed = put(ctx, { status, ...request, id, created: time, updated });
	return ctx.prefersFull ? ok(reminderView(ctx, changed)) : noContent();
}

const withStatus =
	(status: Reminder['status']) =>
	(ctx: Context): Reply => {
		put(ctx, { ...find(ctx), status });
		return noContent();
	};

/** `invoices.cancel-reminders`: stops automatic reminders of this invoice. */
function cancelReminders(ctx: Context): Reply {
	scheduleReminder(ctx, putInvoice(ctx, { ...findInvoice(ctx), remindersCancelled: true }));
	return noContent();
}

function reminderView(
	backend: Backend,
	{ created: created_time, updated: updated_time, notification, ...reminder }: Reminder,
) {
	const path = `/v2/invoicing/reminders/${reminder.id}`;
	return {
		...reminder,
		notification: { send_to_invoicer: false, ...notification },
		metadata: { created_time, updated_time },
		links: [
			backend.link('self', 'GET', path),
			backend.link('replace', 'PUT', path),
			backend.link('suspend', 'POST', `${path}/suspend`),
			backend.link('resume', 'POST', `${path}/resume`),
		],
	};
}

/** Automatic reminders of invoices (invoice_reminders.json). */
export const invoiceReminders: Resource = {
	handlers: {
		'auto-reminder-configuration.setup': setUp,
		'auto-reminder-configuration.list': (ctx) => ok(list(ctx)),
		'auto-reminder-configuration.get': (ctx) => ok(reminderView(ctx, find(ctx))),
		'auto-reminder-configuration.update': update,
		'auto-reminder-configuration.suspend': withStatus('INACTIVE'),
		'auto-reminder-configuration.resume': withStatus('ACTIVE'),
		'invoices.cancel-reminders': cancelReminders,
	},
	jobs: { [REMIND]: remind },
};
