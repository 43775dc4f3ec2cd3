import type { NumberAt } from '../../api/place';
import { defineOperation } from '../define';
import { number, options } from '../../fields/build';
import { invoice } from '../../fields/shared/records';
import { readQrCode } from './qrCode';

const pixels = (at: NumberAt, label: string) =>
	number(at, label, { optional: true, default: 500, description: 'In pixels' });

export const generateQrCode = defineOperation('invoices.generate-qr-code', ({ path, body }) => ({
	value: 'generateQrCode',
	name: 'Generate QR Code',
	action: 'Generate QR code for invoice',
	description: 'Create a PNG image to print that links to a sent invoice',
	readsOnly: true,
	fields: {
		invoiceId: invoice(path.invoice_id),
		action: options(body.action, 'Leads To', {
			choices: [
				{ name: 'Invoice Details', value: 'details' },
				{ name: 'Payment', value: 'pay' },
			],
			default: 'pay',
			description: 'What opens when the code is scanned',
		}),
		height: pixels(body.height, 'Height'),
		width: pixels(body.width, 'Width'),
	},
	// The response is not JSON, whatever its type says.
	adjustRequest: (parts) => ({ ...parts, headers: { ...parts.headers, Accept: '*/*' } }),
	parseResponse: ({ body }) => {
		const image = readQrCode(body);
		if (image === undefined) throw new Error("PayPal's response contains no QR code");
		return image;
	},
	result: {
		kind: 'file',
		fileName: 'invoice-qr-code.png',
		mimeType: 'image/png',
		expected: { has: [], isText: (text) => readQrCode(text) !== undefined },
	},
}));
