import { generateQrCode } from '../../../../../nodes/PayPal/operations/invoice/generateQrCode';
import { readQrCode } from '../../../../../nodes/PayPal/operations/invoice/qrCode';

/** Starts like every PNG; the rest only has to be returned unchanged. */
const PNG = Buffer.from([0x89, ...Buffer.from('PNG\r\n\x1a\n'), 0, 0xff, ...Array(200).keys()]);
const BASE64 = PNG.toString('base64');

/** A multipart text with these parts: the lines of each one's head, and its content. */
const multipart = (
	newline: string,
	...parts: Array<readonly [readonly string[], string]>
): string =>
	[
		...parts.flatMap(([head, content]) => ['--b0undary', ...head, '', content]),
		'--b0undary--',
		'',
	].join(newline);

const image = [
	'Content-Disposition: form-data; name="image"',
	'Content-Type: application/octet-stream',
];

describe('the QR code in a response', () => {
	it.each([
		['alone', BASE64],
		['alone, with space around it', `\r\n${BASE64}\n`],
		['alone, as a data URL', `data:image/png;base64,${BASE64}`],
		['alone, in lines', BASE64.replace(/.{76}/g, '$&\r\n')],
		['framed with CR LF', multipart('\r\n', [image, BASE64])],
		['framed with LF', multipart('\n', [image, BASE64])],
		['framed, in lines', multipart('\r\n', [image, BASE64.replace(/.{76}/g, '$&\r\n')])],
		['framed, with one line of head', multipart('\r\n', [[image[0]], BASE64])],
		['framed, with its name last', multipart('\r\n', [[image[1], image[0]], BASE64])],
		[
			'framed, with a bare name',
			multipart('\r\n', [['content-disposition:form-data;name=image'], BASE64]),
		],
		[
			'framed, cut off before the end',
			multipart('\r\n', [image, BASE64]).replace(/\r\n--b0undary--\s*$/, ''),
		],
		[
			'framed between other parts',
			multipart(
				'\r\n',
				[['Content-Disposition: form-data; name="imageUrl"; filename="image"'], 'aGVsbG8='],
				[image, BASE64],
				[['Content-Disposition: form-data; name="more"'], 'aGVsbG8='],
			),
		],
	])('is found %s', (_, response) => {
		expect(readQrCode(response)?.equals(PNG)).toBe(true);
	});

	it.each([
		['nothing', undefined],
		['an empty text', ''],
		['an object', { image: BASE64 }],
		['a text', 'Not found'],
		['Base64 of something else', Buffer.from('GIF89a').toString('base64')],
		[
			'a frame without the image',
			multipart('\r\n', [['Content-Disposition: form-data; name="other"'], BASE64]),
		],
	])('is not found in %s', (_, response) => {
		expect(readQrCode(response)).toBeUndefined();
	});

	it('is reported as missing', () => {
		const parts = {
			method: 'POST',
			path: '/',
			ids: {},
			query: {},
			headers: {},
			files: [],
		} as const;
		const response = { status: 200, headers: {}, body: '<html>' };
		expect(() => generateQrCode.parseResponse?.(response, { ...parts, files: [] })).toThrow(
			"PayPal's response contains no QR code",
		);
	});
});
