/** Files: evidence is uploaded and a QR code downloaded, with both of n8n's binary data stores. */
import { BinaryDataService, FileLocation } from 'n8n-core';
import type { IBinaryData, IBinaryKeyData } from 'n8n-workflow';

import type { Call } from '../support/httpServer.mts';
import { byId } from '../support/payPal.mts';
import { runNode, type RunResult } from '../support/runNode.mts';
import { useFakeServer } from './reliability/fakeServer.mts';

const MB = 1024 * 1024;
const server = useFakeServer();

/** All byte values, so that a change of encoding would show. */
const bytesOf = (length: number, first: string): Buffer => {
	const bytes = Buffer.alloc(length, Buffer.from(Array.from({ length: 256 }, (_, n) => n)));
	bytes.write(first, 'latin1');
	return bytes;
};

interface Part {
	name: string;
	fileName?: string;
	type: string;
	content: Buffer;
}

/** The parts of a multipart body as bytes. */
function partsOf({ headers, body }: Call): Part[] {
	const boundary = /boundary=(\S+)/.exec(headers['content-type'] ?? '')?.[1] ?? '';
	const found: Part[] = [];
	const mark = Buffer.from(`--${boundary}\r\n`);
	for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + 1)) {
		const headEnd = body.indexOf('\r\n\r\n', at);
		const head = body.subarray(at, headEnd).toString();
		const end = body.indexOf(`\r\n--${boundary}`, headEnd);
		const fileName = /filename="([^"]*)"/.exec(head)?.[1];
		found.push({
			name: / name="([^"]*)"/.exec(head)?.[1] ?? '',
			...(fileName === undefined ? {} : { fileName }),
			type: /Content-Type: (\S+)/.exec(head)?.[1] ?? '',
			content: body.subarray(headEnd + 4, end),
		});
	}
	return found;
}

const evidence = async (binary: IBinaryKeyData, inputDataFieldName: string): Promise<RunResult> =>
	await runNode({
		credentials: server().credentials(),
		parameters: {
			resource: 'dispute',
			operation: 'provideEvidence',
			disputeId: byId('PP-R-ABC-10000001'),
			useJsonBody: true,
			jsonBody: '{"evidences":[{"evidence_type":"OTHER","notes":"Ünïcode"}]}',
			inputDataFieldName,
			additionalFields: { inputDataFieldName },
		},
		binary,
	});

const qrCode = async (): Promise<RunResult> =>
	await runNode({
		credentials: server().credentials(),
		parameters: {
			resource: 'invoice',
			operation: 'generateQrCode',
			invoiceId: byId('INV2-ABCD'),
			outputField: 'qr',
		},
	});

const IMAGE = bytesOf(5_000, '\x89PNG\r\n\x1a\n');
const respondWithImage = (): void => {
	server().respondWith(() => ({
		headers: { 'content-type': 'multipart/form-data; boundary=b' },
		body: `--b\r\nContent-Disposition: form-data; name="image"\r\n\r\n${IMAGE.toString('base64')}\r\n--b--\r\n`,
	}));
};

/** n8n's helpers as nodes receive them, which only a node that stores something can obtain. */
let service: BinaryDataService;
beforeAll(async () => {
	const storing = jest.spyOn(BinaryDataService.prototype, 'store');
	respondWithImage();
	await qrCode();
	service = storing.mock.contexts[0] as BinaryDataService;
	storing.mockRestore();
});

describe.each(['memory', 'filesystem'] as const)("files in n8n's %s", (place) => {
	// n8n keeps files in memory by default.
	beforeAll(async () => {
		if (place === 'filesystem') await service.init();
	});

	const stored = async (
		fileName: string,
		mimeType: string,
		content: Buffer,
	): Promise<IBinaryData> => {
		const binary = await service.store(FileLocation.ofExecution('workflow', 'execution'), content, {
			data: '',
			fileName,
			mimeType,
		});
		expect(binary.id === undefined).toBe(place === 'memory');
		return binary;
	};

	const three = async (): Promise<[IBinaryKeyData, Buffer[]]> => {
		const contents = [bytesOf(3 * MB, '%PDF'), bytesOf(70_000, 'PNG'), bytesOf(1, 'J')];
		const [pdf, png, jpg] = contents as [Buffer, Buffer, Buffer];
		return [
			{
				invoice: await stored('invoice "1".pdf', 'application/pdf', pdf),
				photo: await stored('photo.PNG', 'image/png', png),
				data: await stored('small.jpg', 'image/jpeg', jpg),
			},
			contents,
		];
	};

	it('several are sent completely, each in a separate part, with the JSON', async () => {
		const [binary, contents] = await three();
		const { error } = await evidence(binary, 'invoice, photo,data');
		expect(error).toBeUndefined();
		const [json, ...files] = partsOf(server().requested[0]);
		expect(json).toMatchObject({ name: 'input', type: 'application/json' });
		expect(JSON.parse(String(json?.content))).toEqual({
			evidences: [{ evidence_type: 'OTHER', notes: 'Ünïcode' }],
		});
		expect(files.map(({ name, fileName, type }) => [name, fileName, type])).toEqual([
			['evidence-file', 'invoice %221%22.pdf', 'application/pdf'],
			['evidence-file2', 'photo.PNG', 'image/png'],
			['evidence-file3', 'small.jpg', 'image/jpeg'],
		]);
		files.forEach(({ content }, n) => expect(content.equals(contents[n])).toBe(true));
	});

	it('are sent completely a second time after a 401', async () => {
		const [binary, contents] = await three();
		server().respondWith(({ path }, nth) => {
			if (path.startsWith('/v1/oauth2/')) return { body: { access_token: 'new', expires_in: 9 } };
			return nth === 1 ? { status: 401, body: { error: 'invalid_token' } } : { body: {} };
		});
		const { error } = await evidence(binary, 'invoice,photo,data');
		expect(error).toBeUndefined();
		const [first, second] = server().requested.filter(({ path }) =>
			path.startsWith('/v1/customer/'),
		) as [Call, Call];
		expect(second.headers.authorization).toBe('Bearer new');
		expect(second.body.equals(first.body)).toBe(true);
		expect(partsOf(second).at(1)?.content.equals(contents[0])).toBe(true);
	});

	it.each([
		['a type that PayPal does not accept', 'note.txt', 10, /does not accept: note\.txt/],
		['no ending', 'scan', 10, /does not accept: scan/],
		['more than 10 MB', 'big.pdf', 10 * MB + 1, /a file of 10\.1 MB: big\.pdf/],
	])('%s: refused before anything is read or sent', async (_, fileName, length, message) => {
		const binary = {
			good: await stored('good.pdf', 'application/pdf', bytesOf(10 * MB, '%PDF')),
			bad: await stored(fileName, 'application/pdf', bytesOf(length, '')),
		};
		const reading = jest.spyOn(service, 'getAsBuffer');
		const { error } = await evidence(binary, 'good,bad');
		expect(reading).not.toHaveBeenCalled();
		reading.mockRestore();
		expect(error?.message).toMatch(message);
		expect(error?.description).toBeTruthy();
		expect(server().requested).toEqual([]);
	});

	it('more than 50 MB together: refused, although each is small enough', async () => {
		const file = await stored('ten.pdf', 'application/pdf', bytesOf(10 * MB, '%PDF'));
		const five = { a: file, b: file, c: file, d: file, e: file };
		expect((await evidence(five, 'a,b,c,d,e')).error).toBeUndefined();
		const sixth = await stored('six.pdf', 'application/pdf', Buffer.from('%'));
		const { error } = await evidence({ ...five, f: sixth }, 'a,b,c,d,e,f');
		expect(error?.message).toMatch(/has 50\.1 MB of files/);
		expect(server().requested).toHaveLength(1);
	});

	it('a file that the item does not have: the error names it', async () => {
		const { error } = await evidence({}, 'data');
		expect(error?.message).toMatch(/names a binary field that the item does not have: data/);
		expect(server().requested).toEqual([]);
	});

	it('a QR code is returned as a file', async () => {
		respondWithImage();
		const { error, items } = await qrCode();
		expect(error).toBeUndefined();
		const file = items[0]?.binary?.qr as IBinaryData;
		expect(file).toMatchObject({ mimeType: 'image/png', fileName: 'invoice-qr-code.png' });
		expect(file.id === undefined).toBe(place === 'memory');
		expect((await service.getAsBuffer(file)).equals(IMAGE)).toBe(true);
		expect(items[0]?.pairedItem).toEqual({ item: 0 });
	});
});
