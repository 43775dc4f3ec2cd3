/** The eight bytes at the start of each PNG file (PNG specification, 5.2). */
const PNG_SIGNATURE = '89504e470d0a1a0a';

/** The content of the part `image` in a multipart text; undefined if the text is not multipart. */
function imagePart(text: string): string | undefined {
	const part = /[;\s]name=(?:"image"|image\b)[^\n]*\n(?:[^\r\n]+\r?\n)*\r?\n([\s\S]*)/i.exec(text);
	return part?.[1].split(/\r?\n--/)[0];
}

/**
 * PayPal's QR code: Base64 of a PNG, alone or as the part `image` of a multipart text. Both have been
 * observed; invoicing_v2.json does not say which.
 *
 * @returns the PNG, or undefined when the response has none
 */
export function readQrCode(response: unknown): Buffer | undefined {
	if (typeof response !== 'string') return undefined;
	const base64 = (imagePart(response) ?? response).replace(/^\s*data:image\/png;base64,|\s+/g, '');
	const image = Buffer.from(base64, 'base64');
	return image.subarray(0, 8).toString('hex') === PNG_SIGNATURE ? image : undefined;
}
