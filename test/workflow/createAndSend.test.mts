/** Invoice > Create with 'Send After Creating': two calls in one step, and failures of the second. */
import { apiCalls, runPayPal } from '../support/payPal.mts';
import { useSandbox } from '../support/sandbox.mts';

const sandbox = useSandbox();

const invoice = (options: object = {}) => ({
	useJsonBody: true,
	jsonBody: JSON.stringify({
		detail: { currency_code: 'USD' },
		primary_recipients: [{ billing_info: { email_address: 'ada@example.com' } }],
		items: [
			{ name: 'Hours', quantity: '1', unit_amount: { currency_code: 'USD', value: '10.00' } },
		],
	}),
	options: { sendAfterCreating: true, ...options },
});

const calls = () =>
	apiCalls(sandbox()).map(({ method, path }) => `${method} ${path.replace(/INV2[^/]+/, 'ID')}`);

const CREATED = 'POST /v2/invoicing/invoices';
const SENT = 'POST /v2/invoicing/invoices/ID/send';

const failSending = async (times: number, fault: object) =>
	await sandbox().admin('POST', 'faults', {
		method: 'POST',
		path: '/v2/invoicing/invoices/*/send',
		times,
		...fault,
	});

const statuses = async () => {
	const { body } = await sandbox().call('GET', '/v2/invoicing/invoices?total_required=true');
	return (body.items ?? []).map(({ status }) => String(status));
};

test('creates, then sends', async () => {
	const { items, error } = await runPayPal(sandbox(), 'invoice.create', invoice());
	expect(error).toBeUndefined();
	expect(calls()).toEqual([CREATED, SENT]);
	expect(Object.keys(items[0].json).slice(0, 3)).toEqual(['sent', 'scheduled', 'payerLink']);
	expect(items[0].json).toMatchObject({
		sent: true,
		scheduled: false,
		payerLink: expect.stringContaining('http') as string,
		id: expect.stringMatching(/^INV2-/) as string,
	});
	expect(await statuses()).toEqual(['SENT']);
});

test('also sends when only the ID and links were requested', async () => {
	const options = invoice({ prefer: 'return=minimal' });
	const { error } = await runPayPal(sandbox(), 'invoice.create', options);
	expect(error).toBeUndefined();
	expect(await statuses()).toEqual(['SENT']);
});

test('only creates a draft when the option is off', async () => {
	const { items } = await runPayPal(sandbox(), 'invoice.create', {
		...invoice({ sendAfterCreating: false }),
	});
	expect(calls()).toEqual([CREATED]);
	expect(items[0].json).not.toHaveProperty('sent');
});

test('the error for a draft that could not be sent has its ID', async () => {
	await failSending(1, { kind: 'status', status: 422 });
	const { error } = await runPayPal(sandbox(), 'invoice.create', invoice());
	expect(error?.message).toBe('The invoice was created, but not sent');
	expect(error?.description).toMatch(/draft with the ID INV2-\S+: send it with Invoice > Send/);
	expect(await statuses()).toEqual(['DRAFT']);
});

test('under Continue On Fail the item has the ID of the draft', async () => {
	await failSending(1, { kind: 'status', status: 422 });
	const { items } = await runPayPal(sandbox(), 'invoice.create', invoice(), {
		continueOnFail: true,
	});
	expect(Object.keys(items[0].json).sort()).toEqual(['details', 'error', 'message']);
	expect(items[0].json).toMatchObject({
		error: 'The invoice was created, but not sent',
		details: { done: { invoiceId: expect.stringMatching(/^INV2-/) as string } },
	});
});

test('Retry On Fail sends the existing draft, and creates no second one', async () => {
	await failSending(1, { kind: 'status', status: 422 });
	const { items, error } = await runPayPal(sandbox(), 'invoice.create', invoice(), { tries: 3 });
	expect(error).toBeUndefined();
	expect(calls()).toEqual([CREATED, SENT, SENT]);
	expect(items[0].json).toMatchObject({ sent: true });
	expect(await statuses()).toEqual(['SENT']);
});

test('a draft that may have been sent is not sent again', async () => {
	await failSending(9, { kind: 'after-commit', status: 500 });
	const { error } = await runPayPal(sandbox(), 'invoice.create', invoice(), { tries: 3 });
	expect(error?.message).toBe('The invoice was created, but not sent');
	expect(calls()).toEqual([CREATED, SENT]);
});

test('of several items, each is created and sent once', async () => {
	await failSending(1, { kind: 'status', status: 422 });
	const { items } = await runPayPal(sandbox(), 'invoice.create', invoice(), {
		items: [{}, {}, {}],
		tries: 2,
	});
	expect(items.map(({ json, pairedItem }) => [json.sent, pairedItem])).toEqual([
		[true, { item: 0 }],
		[true, { item: 1 }],
		[true, { item: 2 }],
	]);
	expect(await statuses()).toEqual(['SENT', 'SENT', 'SENT']);
});
