import { orderCalls, relsOf, simple } from '../../support/sandbox/orders.mts';
import { useSandbox } from '../../support/sandbox.mts';

const sandbox = useSandbox();
const { create, get } = orderCalls(sandbox);

describe("the buyer's page", () => {
	const open = (path: string, method = 'GET') =>
		fetch(`${sandbox().url}${path}`, { method, redirect: 'manual' });
	const context = {
		return_url: 'https://shop.example/thanks?cart=7',
		cancel_url: 'https://shop.example/cart',
		brand_name: 'Tea & <Co>',
	};

	it('is where the approve link leads, and sends the buyer back to the shop', async () => {
		const { body } = await create({ ...simple, application_context: context });
		const link = body.links.find(({ rel }) => rel === 'approve')?.href;
		const page = await (await fetch(String(link))).text();
		expect(page).toContain('Tea &amp; &lt;Co&gt;');
		expect(page).toContain('10.00 USD');
		const action = /action="(\/checkoutnow\/approve[^"]*)"/.exec(page)?.[1] ?? '';
		const back = await open(action, 'POST');
		expect([back.status, back.headers.get('location')]).toEqual([
			303,
			`https://shop.example/thanks?cart=7&token=${String(body.id)}&PayerID=SANDB2XBUYER8`,
		]);
		expect((await get(body.id)).body.status).toBe('APPROVED');
	});

	it('lets the buyer turn back', async () => {
		const { body } = await create({
			...simple,
			payment_source: { paypal: { experience_context: context } },
		});
		expect([body.status, relsOf({ body })]).toEqual([
			'PAYER_ACTION_REQUIRED',
			['self', 'payer-action'],
		]);
		const back = await open(`/checkoutnow/cancel?token=${String(body.id)}`, 'POST');
		expect(back.headers.get('location')).toBe(`https://shop.example/cart?token=${String(body.id)}`);
		expect((await get(body.id)).body.status).toBe('PAYER_ACTION_REQUIRED');
	});

	it('says so if there is no such order, or nowhere to go', async () => {
		expect((await open('/checkoutnow?token=NONE')).status).toBe(404);
		const { body } = await create(simple);
		const done = await open(`/checkoutnow/approve?token=${String(body.id)}`, 'POST');
		expect(await done.text()).toContain('names no page to return to');
	});
});
