import { inflateSync } from 'node:zlib';

import { create as createQr } from 'qrcode';

import { readQrCode } from '../../../../nodes/PayPal/operations/invoice/qrCode';
import { invoiceCalls, invoiceOf, INVOICES } from '../../../support/sandbox/invoices.mts';
import { outcome, usd } from '../../../support/sandbox/orders.mts';
import { useSandbox, type Json, type SandboxResponse } from '../../../support/sandbox.mts';

const NOW = new Date('2026-03-01T12:00:00Z');
const sandbox = useSandbox({ now: NOW });
const { create, get, sent, record, post } = invoiceCalls(sandbox);

beforeEach(() => sandbox().clock.set(NOW));

const search = (criteria: object, query = ''): Promise<SandboxResponse> =>
	sandbox().call('POST', `/v2/invoicing/search-invoices${query}`, criteria);
const numbersOf = ({ body }: SandboxResponse): unknown[] =>
	body.items.map(({ detail }) => detail.invoice_number);

describe('a search', () => {
	const customer = (billing_info: object) => [{ billing_info }];

	/** Three invoices, a day apart, that differ in all that can be searched for. */
	async function three(): Promise<void> {
		await create(
			invoiceOf(
				{
					primary_recipients: customer({
						business_name: 'Ada Engines',
						name: { given_name: 'Ada', surname: 'Byron' },
						email_address: 'ada@engines.example',
					}),
					items: [{ name: 'A', quantity: '1', unit_amount: usd('10.00') }],
				},
				{ invoice_number: 'A-1', reference: 'PO-1', memo: 'Draft one' },
			),
		);
		await sandbox().clock.advance('P1D');
		await sent(
			invoiceOf(
				{
					primary_recipients: customer({
						name: { full_name: 'Bob Builder' },
						email_address: 'bob@builder.example',
					}),
					items: [{ name: 'B', quantity: '1', unit_amount: usd('20.00') }],
				},
				{ invoice_number: 'B-2', payment_term: { term_type: 'NET_10' } },
			),
		);
		await sandbox().clock.advance('P1D');
		const euros = { currency_code: 'EUR', value: '20.00' };
		const id = await sent(
			invoiceOf(
				{ items: [{ name: 'C', quantity: '1', unit_amount: euros }] },
				{ invoice_number: 'C-3', currency_code: 'EUR' },
			),
		);
		await record(id);
		await sandbox().clock.advance('P1D');
	}

	const range = (start: string, end: string) => ({ start, end });

	it.each<[object, readonly string[]]>([
		[{}, ['C-3', 'B-2', 'A-1']],
		[{ recipient_email: 'ADA@engines' }, ['A-1']],
		[{ recipient_first_name: 'bob' }, ['B-2']],
		[{ recipient_last_name: 'builder' }, ['B-2']],
		[{ recipient_last_name: 'Byron' }, ['A-1']],
		[{ recipient_business_name: 'engine' }, ['A-1']],
		[{ invoice_number: 'b-2' }, ['B-2']],
		[{ status: ['DRAFT'] }, ['A-1']],
		[{ status: ['SENT', 'MARKED_AS_PAID'] }, ['C-3', 'B-2']],
		[{ reference: 'PO-1' }, ['A-1']],
		[{ memo: 'draft' }, ['A-1']],
		[{ currency_code: 'EUR' }, ['C-3']],
		[
			{ total_amount_range: { lower_amount: usd('10.00'), upper_amount: usd('20.00') } },
			['B-2', 'A-1'],
		],
		[{ total_amount_range: { lower_amount: usd('10.01'), upper_amount: usd('19.99') } }, []],
		[{ invoice_date_range: range('2026-03-01', '2026-03-02') }, ['B-2', 'A-1']],
		[{ due_date_range: range('2026-03-12', '2026-03-12') }, ['B-2']],
		[{ payment_date_range: range('2026-03-03T00:00:00Z', '2026-03-03T23:59:59Z') }, ['C-3']],
		[{ payment_date_range: range('2026-03-04T00:00:00Z', '2026-03-05T00:00:00Z') }, []],
		[{ creation_date_range: range('2026-03-02T12:00:00Z', '2026-03-02T12:00:00Z') }, ['B-2']],
		[{ archived: true }, []],
		[{ archived: false }, ['C-3', 'B-2', 'A-1']],
		[{ currency_code: 'USD', status: ['SENT'] }, ['B-2']],
		[{ currency_code: 'EUR', status: ['DRAFT'] }, []],
	])('for %j finds %j', async (criteria, expected) => {
		await three();
		expect(numbersOf(await search(criteria))).toEqual(expected);
	});

	it('returns items and other details on request', async () => {
		await three();
		const short = (await search({ invoice_number: 'C-3' })).body.items[0];
		expect([short?.items, short?.payments.transactions, short?.due_amount.value]).toEqual([
			undefined,
			undefined,
			'0.00',
		]);
		const fields = ['items', 'payments'];
		const long = (await search({ invoice_number: 'C-3', fields })).body.items[0];
		expect([long?.items.length, long?.payments.transactions.length]).toEqual([1, 1]);
	});

	it.each([{ status: ['LOST'] }, { invoice_date_range: { start: '2026-03-01' } }])(
		'for %j is refused',
		async (criteria) => {
			expect((await search(criteria)).status).toBe(400);
		},
	);
});

describe('pages', () => {
	beforeEach(async () => {
		for (let n = 1; n <= 21; n++) await create();
	});

	it('of the list hold twenty, the latest first, and lead on', async () => {
		const first = await sandbox().call('GET', `${INVOICES}?total_required=true`);
		expect([first.body.total_items, first.body.total_pages]).toEqual([21, 2]);
		expect([numbersOf(first).length, numbersOf(first)[0]]).toEqual([20, '0021']);
		const next = first.body.links.find(({ rel }) => rel === 'next');
		const second = await sandbox().call('GET', (next?.href ?? '').replace(sandbox().url, ''));
		expect([numbersOf(second), second.body.items[0]?.items.length]).toEqual([['0001'], 1]);
		const bare = await sandbox().call('GET', `${INVOICES}?fields=none&page_size=1`);
		expect([bare.body.items[0]?.items, bare.body.total_items]).toEqual([undefined, undefined]);
	});

	it('of a search are requested by POST', async () => {
		const { body } = await search(
			{ status: ['DRAFT'] },
			'?page_size=10&page=2&total_required=true',
		);
		expect([body.items.length, body.total_pages]).toEqual([10, 3]);
		expect(body.links.map(({ rel, method }) => [rel, method])).toEqual(
			['self', 'first', 'prev', 'next', 'last'].map((rel) => [rel, 'POST']),
		);
	});

	it.each(['page=0', 'page=1001', 'page_size=101'])('%s is refused', async (query) => {
		expect((await sandbox().call('GET', `${INVOICES}?${query}`)).status).toBe(400);
	});
});

describe('the QR code', () => {
	const qrCode = async (id: Json, config: object = {}): Promise<Buffer> => {
		const response = await post(`${id}/generate-qr-code`, config);
		expect(response.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/);
		const image = readQrCode(response.body);
		if (!image) throw new Error('The response contains no image');
		return image;
	};

	/** The grey values of a PNG with 8 bits a pixel and no filters. */
	function pixelsOf(image: Buffer) {
		expect(image.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
		const width = image.readUInt32BE(16);
		const height = image.readUInt32BE(20);
		const data = inflateSync(image.subarray(41, 41 + image.readUInt32BE(33)));
		expect(data).toHaveLength((width + 1) * height);
		return { width, height, at: (x: number, y: number) => data[y * (width + 1) + 1 + x] };
	}

	it.each([
		[{}, 500, 500],
		[{ width: 300, height: 200, action: 'details' }, 300, 200],
	])('for %j is a picture that leads to the invoice', async (config, width, height) => {
		const id = await sent();
		const picture = pixelsOf(await qrCode(id, config));
		expect([picture.width, picture.height]).toEqual([width, height]);
		const url =
			'action' in config
				? `${sandbox().url}/invoice/payerView/details/${id}`
				: (await get(id)).body.detail.metadata.recipient_view_url;
		const { modules } = createQr(String(url), { errorCorrectionLevel: 'M' });
		const scale = Math.floor(Math.min(width, height) / (modules.size + 8));
		const middle = (size: number, n: number) =>
			Math.floor((size - modules.size * scale) / 2) + n * scale + Math.floor(scale / 2);
		for (let row = 0; row < modules.size; row++) {
			for (let column = 0; column < modules.size; column++) {
				const grey = picture.at(middle(width, column), middle(height, row));
				expect(grey).toBe(modules.get(row, column) ? 0 : 255);
			}
		}
		expect(picture.at(0, 0)).toBe(255);
	});

	it('is not there for a draft, nor in any size', async () => {
		const draft = (await create()).body.id;
		expect(outcome(await post(`${draft}/generate-qr-code`, {}))).toEqual([
			422,
			'CANNOT_GENERATE_QR_CODE',
		]);
		const id = await sent();
		for (const config of [{ width: 149 }, { height: 501 }, { action: 'look' }]) {
			expect((await post(`${id}/generate-qr-code`, config)).status).toBe(400);
		}
	});
});
