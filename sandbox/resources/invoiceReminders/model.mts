import type { Body } from '../../../contract/index.mts';
import { table } from '../../core/store.mts';

/** The request for an automatic reminder (invoice_reminders.json). */
export type ReminderRequest = Body<'auto-reminder-configuration.update'>;

export type Reminder = ReminderRequest & {
	readonly id: string;
	readonly status: 'ACTIVE' | 'INACTIVE';
	readonly created: string;
	readonly updated: string;
};

export const reminders = table<Reminder>('invoiceReminders');
