import type { JsonObject } from '../../../shared/json';
import { defineOperation } from '../define';
import { boolean, ownSetting } from '../../fields/build';
import { invoiceFields } from '../../fields/shared/invoice';
import { send } from './send';
import { INVOICE_COLUMNS } from './columns';

/** The new invoice's ID. If only links are requested, PayPal returns a link to the invoice. */
export const idOfCreated = ({ id, href }: JsonObject): string =>
	String(id ?? /\/invoices\/([^/?]+)/.exec(String(href))?.[1] ?? '');

export const create = defineOperation('invoices.create', ({ body }) => ({
	value: 'create',
	name: 'Create',
	action: 'Create draft invoice',
	description:
		"Create a draft. The customer receives it, and can pay it, once it is sent: by 'Send After Creating' in Options, or by Send.",
	fields: {
		...invoiceFields(body),
		sendAfterCreating: boolean(ownSetting, 'Send After Creating', {
			optional: true,
			default: true,
			description: 'Whether PayPal emails the invoice to the customer right away',
		}),
	},
	followUp: {
		setting: 'sendAfterCreating',
		operation: send,
		values: (created) => ({ invoiceId: idOfCreated(created) }),
		// A draft has no link for the payer yet.
		merge: ({ payerLink: none, ...created }, { scheduled, payerLink }) => ({
			sent: true,
			scheduled,
			payerLink: payerLink ?? none,
			...created,
		}),
		failed: (created) => ({
			title: 'The invoice was created, but not sent',
			next: `It is there as a draft with the ID ${idOfCreated(created)}: send it with Invoice > Send. Retry On Fail and the Retry button only send it, and create no second one.`,
			done: { invoiceId: idOfCreated(created) },
		}),
	},
	result: { kind: 'one', simplify: { ...INVOICE_COLUMNS, id: idOfCreated } },
}));
