import type { Columns } from '../../fields/columns';

/** An automatic reminder at a glance (reminder_configuration of invoice_reminders.json). */
export const INVOICE_REMINDER_COLUMNS: Columns = {
	id: 'id',
	type: 'type',
	status: 'status',
	days: 'interval.value',
	repetition: 'repetition',
	sendToInvoicer: 'notification.send_to_invoicer',
	createTime: 'metadata.created_time',
	updateTime: 'metadata.updated_time',
};
