import { isObject, type JsonObject } from '../../../shared/json';
import { linkOf } from '../../../shared/links';
import type { PayPalResponse } from '../../../shared/transport';
import { defineOperation } from '../define';
import type { RequestParts } from '../types';
import { notificationFields } from '../../fields/shared/invoice/notification';
import { invoice } from '../../fields/shared/records';

/**
 * PayPal returns 200 with one link when it sent the invoice, and 202 with links or nothing when it will
 * send it on the invoice date. Neither contains the invoice's ID, so it is added.
 */
export function readSent({ status, body }: PayPalResponse, { ids }: RequestParts): JsonObject {
	const response = isObject(body) ? body : {};
	const links = [response.links ?? (response.href === undefined ? [] : response)]
		.flat()
		.filter(isObject);
	return {
		success: true,
		id: ids.invoice_id,
		scheduled: status === 202,
		payerLink: linkOf(links, 'payer-view') ?? null,
		links: links as JsonObject[],
	};
}

export const send = defineOperation('invoices.send', ({ path, body }) => ({
	value: 'send',
	name: 'Send',
	action: 'Send invoice',
	description:
		'Have PayPal email a draft to the customer, now or on its invoice date if that is later. From then on, it can be paid.',
	fields: { invoiceId: invoice(path.invoice_id), ...notificationFields(body) },
	parseResponse: readSent,
	result: { kind: 'one', expected: { empty: [202] } },
}));
