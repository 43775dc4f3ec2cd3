import type { Body } from '../../../api/operation';
import type { BooleanField, NumberField, OptionsField } from '../../types';
import { boolean, number, options, type Settings } from '../../build';

type ReminderAt = Body<'auto-reminder-configuration.update'>;

/** How long before or after the due date. PayPal counts in days only. */
export const days = ({ interval }: Pick<ReminderAt, 'interval'>, settings: Settings): NumberField =>
	number(interval.value, 'Days', {
		...settings,
		default: 2,
		description: 'Days between the due date and the reminder, and between two reminders',
		alsoSend: [[interval.unit, 'DAY']],
	});

/** How often the customer is reminded. */
export const repetition = (
	{ repetition: at }: Pick<ReminderAt, 'repetition'>,
	settings: Settings,
): NumberField =>
	number(at, 'Number of Reminders', {
		// PayPal states no bounds, but 0 reminders is no reminder.
		min: 1,
		default: 2,
		description: 'How many reminders are sent after the due date',
		...settings,
	});

export const status = ({ status: at }: Pick<ReminderAt, 'status'>): OptionsField =>
	options(at, 'Status', { optional: true, default: 'ACTIVE' });

export const copyToMe = ({ notification }: Pick<ReminderAt, 'notification'>): BooleanField =>
	boolean(notification.send_to_invoicer, 'Send Me a Copy', {
		optional: true,
		default: true,
		description: 'Whether you get the reminders, too',
	});
