import { callsOf, run, useShop } from '../../support/examples/kit.mts';

const sandbox = useShop();

const CLICK = 'When clicking ‘Execute workflow’';

describe('recurring-invoice-rows', () => {
	it('creates a series for each row, whose invoices are sent', async () => {
		const done = await run(sandbox(), 'recurring-invoice-rows', CLICK);
		expect(done.error).toBeUndefined();
		const rows = done.output('Row with Its Series');
		expect(rows.map(({ reference, price, state }) => [reference, price, state])).toEqual([
			['C-1001', '480.00', 'active'],
			['C-1002', '29.90', 'active'],
			['C-1003', '150.00', 'active'],
		]);
		expect(callsOf(sandbox(), 'POST', /\/recurring-invoices$/)).toHaveLength(3);
		await sandbox().clock.advance('P40D');
		const { body } = await sandbox().call('GET', '/v2/invoicing/invoices?page_size=100');
		const sent = body.items.map(({ detail, amount, status }) => [
			detail.reference,
			amount.value,
			status,
		]);
		expect(sent.map((each) => each.join(' ')).sort()).toEqual([
			'C-1001 480.00 SENT',
			'C-1001 480.00 SENT',
			'C-1002 29.90 SENT',
			'C-1003 150.00 SENT',
			'C-1003 150.00 SENT',
		]);
	});
});
