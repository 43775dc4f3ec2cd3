import { randomUUID } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';

import { create } from 'qrcode';

import type { Body } from '../../../contract/index.mts';
import { refuse } from '../../core/errors.mts';
import { textReply, type Reply } from '../../core/reply.mts';
import type { Context } from '../resource.mts';
import { findInvoice } from './drafts.mts';
import { payerUrl } from './views.mts';

/** The default, in pixels. */
const SIZE = 500;

/** The white margin that readers need, in modules of the code. */
const MARGIN = 4;

/** `invoices.generate-qr-code`: a PNG in Base64, as the only part of a multipart body. */
export function generateQrCode(ctx: Context): Reply {
	const { id, stage } = findInvoice(ctx);
	if (stage === 'DRAFT' || stage === 'SCHEDULED') refuse(422, 'CANNOT_GENERATE_QR_CODE');
	const {
		width = SIZE,
		height = SIZE,
		action = 'pay',
	} = ctx.body<Body<'invoices.generate-qr-code'>>();
	const isDetails = action.toLowerCase() === 'details';
	const url = isDetails ? `${ctx.pagesUrl}/invoice/payerView/details/${id}` : payerUrl(ctx, id);
	const boundary = randomUUID();
	const lines = [
		`--${boundary}`,
		'Content-Disposition: form-data; name="image"',
		'Content-Type: application/octet-stream',
		'',
		qrPng(url, width, height).toString('base64'),
		`--${boundary}--`,
		'',
	];
	return textReply(`multipart/form-data; boundary=${boundary}`, lines.join('\r\n'));
}

/**
 * A text as a QR code centred in a white image, as large as a whole number of pixels per module
 * allows.
 */
export function qrPng(text: string, width: number, height: number): Buffer {
	const { modules } = create(text, { errorCorrectionLevel: 'M' });
	const scale = Math.max(1, Math.floor(Math.min(width, height) / (modules.size + 2 * MARGIN)));
	const left = Math.floor((width - modules.size * scale) / 2);
	const top = Math.floor((height - modules.size * scale) / 2);
	return png(width, height, (x, y) => {
		const column = Math.floor((x - left) / scale);
		const row = Math.floor((y - top) / scale);
		const isInside = Math.min(column, row) >= 0 && Math.max(column, row) < modules.size;
		return isInside && modules.get(row, column) === 1;
	});
}

/** A greyscale image with one byte per pixel (PNG specification, 2nd edition: colour type 0). */
function png(width: number, height: number, isBlack: (x: number, y: number) => boolean): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 0, 0, 0, 0], 8);
	// Each row begins with its filter type; 0 is none.
	const pixels = Buffer.alloc((width + 1) * height);
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			pixels[y * (width + 1) + 1 + x] = isBlack(x, y) ? 0 : 255;
		}
	}
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', header),
		chunk('IDAT', deflateSync(pixels)),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const ends = Buffer.alloc(8);
	ends.writeUInt32BE(data.length, 0);
	ends.writeUInt32BE(crc32(body), 4);
	return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
