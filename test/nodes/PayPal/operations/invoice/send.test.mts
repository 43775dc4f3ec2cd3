import { placesOf } from '../../../../../nodes/PayPal/api/operation';
import { invoice, invoiceTemplate } from '../../../../../nodes/PayPal/fields/shared/records';
import { readSent } from '../../../../../nodes/PayPal/operations/invoice/send';
import type { RequestParts } from '../../../../../nodes/PayPal/operations/types';
import { encodeScalar } from '../../../../../nodes/PayPal/request/encode/scalar';

const ID = 'INV2-Z56S-5LLA-Q52L-CPZ5';
const PAYER_LINK = `https://www.paypal.com/invoice/p/#${ID}`;

const parts: RequestParts = {
	method: 'POST',
	path: `/v2/invoicing/invoices/${ID}/send`,
	ids: { invoice_id: ID },
	query: {},
	headers: {},
	files: [],
};

describe('the response to sending an invoice', () => {
	const link = { href: PAYER_LINK, rel: 'payer-view', method: 'GET' };

	it('names the invoice and the link for the payer, when it was sent', () => {
		expect(readSent({ status: 200, headers: {}, body: link }, parts)).toEqual({
			success: true,
			id: ID,
			scheduled: false,
			payerLink: PAYER_LINK,
			links: [link],
		});
	});

	it('says that it is scheduled, with or without links', () => {
		const self = { href: 'https://api-m.paypal.com/v2/invoicing/invoices/1', rel: 'self' };
		const responses = [{ links: [self, link] }, { links: [self] }, undefined];
		expect(responses.map((body) => readSent({ status: 202, headers: {}, body }, parts))).toEqual([
			{ success: true, id: ID, scheduled: true, payerLink: PAYER_LINK, links: [self, link] },
			{ success: true, id: ID, scheduled: true, payerLink: null, links: [self] },
			{ success: true, id: ID, scheduled: true, payerLink: null, links: [] },
		]);
	});
});

describe('the ID of an invoice', () => {
	const read = (value: string, field = invoice(placesOf('invoices.get').path.invoice_id)) =>
		encodeScalar(
			field,
			{ __rl: true, mode: 'url', value },
			{ label: '', currency: '', timezone: 'UTC' },
		);

	it.each([
		`https://www.paypal.com/invoice/p/#Z56S5LLAQ52LCPZ5`,
		`https://www.sandbox.paypal.com/invoice/p/#${ID}`,
		`https://www.sandbox.paypal.com/invoice/p#${ID}`,
		`https://www.paypal.com/invoice/payerView/details/${ID}`,
		`https://www.paypal.com/invoice/s/details/${ID}?locale.x=de_DE`,
		`https://api-m.paypal.com/v2/invoicing/invoices/${ID}`,
	])('is found in %s', (url) => {
		expect(read(url)).toBe(ID);
	});

	it('is taken as it is, when it is no link', () => {
		expect(read(ID)).toBe(ID);
	});

	it('is not made up from other links', () => {
		expect(() => read('https://www.paypal.com/invoices/manage')).toThrow(/URL/);
	});

	it('of a template is found in its link', () => {
		const url = 'https://api-m.paypal.com/v2/invoicing/templates/TEMP-4RJ79083TC193263Y';
		expect(read(url, invoiceTemplate(placesOf('templates.get').path.template_id))).toBe(
			'TEMP-4RJ79083TC193263Y',
		);
	});
});
