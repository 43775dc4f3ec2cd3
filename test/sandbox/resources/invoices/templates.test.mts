import { outcome, relsOf, usd } from '../../../support/sandbox/orders.mts';
import { useSandbox, type Json, type SandboxResponse } from '../../../support/sandbox.mts';

const sandbox = useSandbox({ now: new Date('2026-03-01T12:00:00Z') });
const TEMPLATES = '/v2/invoicing/templates';

const templateOf = (name: string, more: object = {}) => ({
	name,
	unit_of_measure: 'HOURS',
	template_info: {
		detail: { currency_code: 'USD', note: 'Thanks' },
		items: [
			{
				name: 'Work',
				quantity: '3',
				unit_amount: usd('10.00'),
				tax: { name: 'VAT', percent: '20' },
			},
		],
	},
	...more,
});
const create = (body: object): Promise<SandboxResponse> => sandbox().call('POST', TEMPLATES, body);
const get = (id: Json): Promise<SandboxResponse> => sandbox().call('GET', `${TEMPLATES}/${id}`);
const put = (id: Json, body: object): Promise<SandboxResponse> =>
	sandbox().call('PUT', `${TEMPLATES}/${id}`, body);
const remove = (id: Json): Promise<SandboxResponse> =>
	sandbox().call('DELETE', `${TEMPLATES}/${id}`);
const list = async (query = '') => (await sandbox().call('GET', `${TEMPLATES}${query}`)).body;
const defaults = async () =>
	(await list()).templates.filter((each) => each.default_template).map(({ name }) => name);

describe('a template', () => {
	it('is made, shown, written anew and deleted', async () => {
		const made = await create(templateOf('Mine'));
		const { id } = made.body;
		expect([made.status, made.body]).toEqual([
			201,
			expect.objectContaining({
				id: expect.stringMatching(/^TEMP-/),
				name: 'Mine',
				standard_template: false,
				default_template: false,
			}),
		]);
		const info = made.body.template_info;
		expect([info.amount.value, info.due_amount, info.items[0]?.tax.amount]).toEqual([
			'36.00',
			usd('36.00'),
			usd('6.00'),
		]);
		expect(relsOf(made)).toEqual(['self', 'replace', 'delete']);
		expect((await get(id)).body).toEqual(made.body);

		await sandbox().clock.advance('PT1H');
		const changed = await put(id, templateOf('Ours'));
		expect([changed.status, changed.body.name, changed.body.template_info.detail.metadata]).toEqual(
			[
				200,
				'Ours',
				expect.objectContaining({
					create_time: '2026-03-01T12:00:00Z',
					last_update_time: '2026-03-01T13:00:00Z',
				}),
			],
		);
		expect((await remove(id)).status).toBe(204);
		expect(outcome(await get(id))).toEqual([404, 'INVALID_RESOURCE_ID']);
		expect(outcome(await put(id, templateOf('Ours')))).toEqual([404, 'INVALID_RESOURCE_ID']);
	});

	it('has a name of its own', async () => {
		const { id } = (await create(templateOf('Mine'))).body;
		const other = (await create(templateOf('Other'))).body.id;
		expect(outcome(await create(templateOf('Mine')))).toEqual([
			400,
			'TEMPLATE_NAME_ALREADY_EXISTS',
		]);
		expect(outcome(await put(other, templateOf('Mine')))).toEqual([
			400,
			'TEMPLATE_NAME_ALREADY_EXISTS',
		]);
		expect((await put(id, templateOf('Mine'))).status).toBe(200);
		expect(outcome(await create(templateOf('Hours')))).toEqual([
			400,
			'TEMPLATE_NAME_ALREADY_EXISTS',
		]);
	});

	it('is the default one, as the only one', async () => {
		expect(await defaults()).toEqual(['Quantity']);
		const { id } = (await create(templateOf('First', { default_template: true }))).body;
		expect(await defaults()).toEqual(['First']);
		await create(templateOf('Second', { default_template: true }));
		expect(await defaults()).toEqual(['Second']);
		await put(id, templateOf('First', { default_template: true }));
		expect(await defaults()).toEqual(['First']);
		await remove(id);
		expect(await defaults()).toEqual(['Quantity']);
	});

	it('is refused for numbers that are none', async () => {
		const { template_info } = templateOf('Mine');
		const items = [{ name: 'Work', quantity: 'many', unit_amount: usd('1.00') }];
		const { status, body } = await create({
			name: 'Mine',
			template_info: { ...template_info, items },
		});
		expect([status, body.details[0]?.issue, body.details[0]?.field]).toEqual([
			400,
			'INVALID_PARAMETER_SYNTAX',
			'/template_info/items/0/quantity',
		]);
	});
});

describe('the list of templates', () => {
	it("has the merchant's own and PayPal's, whole or short", async () => {
		await create(templateOf('Mine'));
		const whole = await list();
		expect(whole.templates.map(({ name, standard_template }) => [name, standard_template])).toEqual(
			[
				['Mine', false],
				['Quantity', true],
				['Hours', true],
				['Amount', true],
			],
		);
		expect(whole.templates[0]?.template_info.detail.note).toBe('Thanks');
		const short = await list('?fields=none&page_size=2');
		expect(short.templates.map((each) => [each.name, each.template_info])).toEqual([
			['Mine', undefined],
			['Quantity', undefined],
		]);
		expect(short.links.map(({ rel }) => rel)).toContain('next');
	});

	it("keeps PayPal's", async () => {
		const { id } = (await list()).templates[0] as Json;
		expect(outcome(await remove(id))).toEqual([403, 'CANNOT_DELETE_GLOBAL_TEMPLATE']);
		expect(outcome(await put(id, templateOf('Mine')))).toEqual([403, 'PERMISSION_DENIED']);
		expect(relsOf(await get(id))).toEqual(['self']);
	});

	it("has 50 of the merchant's own at most", async () => {
		for (let n = 1; n <= 50; n++) expect((await create({ name: `T${n}` })).status).toBe(201);
		expect(outcome(await create({ name: 'T51' }))).toEqual([422, 'MAX_TEMPLATES_EXCEEDED']);
	});
});
