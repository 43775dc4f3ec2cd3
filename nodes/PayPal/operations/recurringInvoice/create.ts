import { defineOperation } from '../define';
import { boolean, ownSetting } from '../../fields/build';
import { seriesContent } from '../../fields/shared/invoice';
import { planFields } from '../../fields/shared/invoice/plan';
import { activate } from './activate';
import { readSeries } from './expected';
import { RECURRING_INVOICE_COLUMNS } from './columns';

export const create = defineOperation('recurring-invoices.create', ({ body }) => ({
	value: 'create',
	name: 'Create',
	action: 'Create recurring invoice',
	description:
		"Create a draft of an invoice that PayPal sends at regular intervals. Nothing is sent until it is activated: by 'Activate After Creating' in Options, or by Activate.",
	fields: {
		...planFields(body.plan_detail, {
			// PayPal requires no start date, but its toolkit does: the node must not guess when the
			// customer is billed.
			required: true,
		}),
		...seriesContent(body.recurring_info),
		activateAfterCreating: boolean(ownSetting, 'Activate After Creating', {
			optional: true,
			default: true,
			description: 'Whether PayPal sends the invoices from the start date on',
		}),
	},
	followUp: {
		setting: 'activateAfterCreating',
		operation: activate,
		values: ({ id }) => ({ recurringInvoiceId: id }),
		merge: (created) => ({ activated: true, ...created }),
		failed: ({ id }) => ({
			title: 'The recurring invoice was created, but not activated',
			next: `It is there as a draft with the ID ${String(id)}: activate it with Recurring Invoice > Activate. Retry On Fail and the Retry button only activate it, and create no second one.`,
			done: { recurringInvoiceId: id },
		}),
	},
	parseResponse: readSeries,
	result: { kind: 'one', simplify: RECURRING_INVOICE_COLUMNS },
}));
