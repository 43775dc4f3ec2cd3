import { defineOperation } from '../../engine/define';
import { choice, number } from '../../fields/basic';
import { invoice } from '../../fields/records';
import { readQrCode } from './qrCode';

const pixels = (label: string) =>
	number(label, { optional: true, min: 150, max: 500, default: 500, description: 'In pixels' });

export const generateQrCode = defineOperation({
	value: 'generateQrCode',
	name: 'Generate QR Code',
	action: 'Generate QR code for invoice',
	description: 'Make a PNG to print, which leads to an invoice that was sent',
	method: 'POST',
	path: '/v2/invoicing/invoices/{invoice_id}/generate-qr-code',
	fields: {
		invoiceId: invoice(),
		action: choice(
			'Leads To',
			[
				{ name: 'Invoice Details', value: 'details' },
				{ name: 'Payment', value: 'pay' },
			],
			{ default: 'pay' },
		),
		height: pixels('Height'),
		width: pixels('Width'),
	},
	// The answer is no JSON, whatever its type says.
	adjustRequest: (parts) => ({ ...parts, headers: { ...parts.headers, Accept: '*/*' } }),
	parseResponse: ({ body }) => {
		const image = readQrCode(body);
		if (image === undefined) throw new Error("PayPal's answer holds no QR code");
		return image;
	},
	result: {
		kind: 'file',
		fileName: 'invoice-qr-code.png',
		mimeType: 'image/png',
		expected: { has: [], isText: (text) => readQrCode(text) !== undefined },
	},
});
