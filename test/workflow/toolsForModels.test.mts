/** A model's arguments to the node as a tool, and the responses it receives: with n8n-core, against the sandbox. */
import '../support/withoutWaiting.mts';

import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { byId, credentialFor, make } from '../support/payPal.mts';
import { useSandbox } from '../support/sandbox.mts';
import { runTool, type Caller, type ToolRun } from '../support/toolRun.mts';

const CALLERS: readonly Caller[] = ['agent v1', 'agent v2', 'agent v3', 'mcp'];

const sandbox = useSandbox();
const REFUND = { resource: 'payment', operation: 'refundCapture' };
const TRANSACTIONS = { resource: 'transaction', operation: 'getAll' };

/** The response to each of the model's calls. */
const ask = async (
	caller: Caller,
	parameters: INodeParameters,
	calls: readonly IDataObject[],
	more: Partial<ToolRun> = {},
): Promise<string[]> => {
	const credentials = credentialFor(sandbox());
	const { responses } = await runTool({
		caller,
		parameters,
		credentials,
		calls: [[...calls]],
		...more,
	});
	return responses;
};

const refunds = () =>
	sandbox()
		.requests()
		.filter(({ method, path }) => method === 'POST' && path.endsWith('/refund'));

describe.each(CALLERS)('%s, with nothing set but the operation', (caller) => {
	it('refunds the amount that the model passes: a part, and then the rest', async () => {
		const { capture } = await make.capturedOrder(sandbox());
		const part = {
			capture_id: capture,
			amount_type: 'partial',
			amount: '3.00',
			currency_code: 'USD',
		};
		const rest = { capture_id: capture, amount_type: 'full', amount: '', currency_code: '' };
		const said = await ask(caller, REFUND, [part, rest]);
		expect(said[0]).toMatch(/"amount":"3\.00"/);
		expect(said[1]).toMatch(/"totalRefunded":"10\.00"/);
		expect(refunds()).toHaveLength(2);
	});

	it.each<[string, IDataObject, RegExp]>([
		['no ID', { capture_id: '' }, /'[^']+' is your argument capture_id/],
		['blanks for an ID', { capture_id: '  ' }, /capture_id/],
		['an ID that climbs out', { capture_id: '../orders' }, /capture_id/],
		['no choice', { amount_type: '' }, /argument amount_type/],
		['another choice', { amount_type: 'all' }, /argument amount_type/],
		['no amount', { amount: '' }, /argument amount\b/],
		['an amount in words', { amount: 'three' }, /argument amount\b/],
		['an amount below zero', { amount: '-3.00' }, /argument amount\b/],
		['an amount with an unclear comma', { amount: '1,234' }, /argument amount\b/],
		['no currency', { currency_code: '' }, /argument currency_code/],
		['a currency that does not exist', { currency_code: 'DOLLARS' }, /argument currency_code/],
		['an amount with the full choice', { amount_type: 'full' }, /argument amount\b/],
	])('sends nothing with %s, and names the argument', async (_, wrong, named) => {
		const { capture } = await make.capturedOrder(sandbox());
		const good = {
			capture_id: capture,
			amount_type: 'partial',
			amount: '3.00',
			currency_code: 'USD',
		};
		const [said] = await ask(caller, REFUND, [{ ...good, ...wrong }]);
		expect(refunds()).toEqual([]);
		expect(said).toMatch(named);
		expect(said).toContain('Nothing was sent to PayPal. No money moved.');
		expect(said).toContain('Correct that argument, then call again.');
	});

	it('says that PayPal refused it, that no money moved, and not to repeat the same call', async () => {
		const wrong = {
			capture_id: '2GG279541U471931P',
			amount_type: 'full',
			amount: '',
			currency_code: '',
		};
		const [said] = await ask(caller, REFUND, [wrong]);
		expect(said).toContain('PayPal has not done it. No money moved.');
		expect(said).toContain('The same call would end the same way');
		expect(said).toContain('capture_id');
	});

	it('says that it may be done if the response was lost, and not to call again blindly', async () => {
		const { capture } = await make.capturedOrder(sandbox());
		const fault = { kind: 'after-commit', status: 503, retryAfter: 3600, method: 'POST' };
		await sandbox().admin('POST', 'faults', {
			...fault,
			path: `/v2/payments/captures/${capture}/refund`,
		});
		const part = {
			capture_id: capture,
			amount_type: 'partial',
			amount: '3.00',
			currency_code: 'USD',
		};
		const [said] = await ask(caller, REFUND, [part]);
		expect(said).toContain('It is not known whether money moved.');
		expect(said).toContain('Do not call again before a look at PayPal');
	});

	it('says that a failed read changed nothing, and when to call again', async () => {
		await sandbox().admin('POST', 'faults', {
			kind: 'status',
			status: 503,
			retryAfter: 3600,
			method: 'GET',
			path: '/v2/payments/captures/*',
		});
		const look = { resource: 'payment', operation: 'getCapture' };
		const [said] = await ask(caller, look, [{ capture_id: '2GG279541U471931P' }]);
		expect(said).toContain('Nothing was changed: this tool only reads.');
		expect(said).toContain('Call again later');
	});
});

describe('an error', () => {
	const NONE = { capture_id: '', amount_type: 'full', amount: '', currency_code: '' };

	it.each<[Caller, boolean]>([
		['agent v1', true],
		['agent v2', true],
		['agent v3', false],
		['mcp', false],
	])('%s: is an item that the node returns: %s', async (caller, isItem) => {
		const [said] = await ask(caller, REFUND, [NONE]);
		// Of a thrown error, n8n passes on only the message.
		expect(said.includes('"message":')).toBe(isItem);
		expect(said).toContain('No money moved');
	});

	it.each<Caller>(['agent v1', 'agent v2'])(
		'%s: is an item only after the last of the tries of Retry On Fail',
		async (caller) => {
			const { capture } = await make.capturedOrder(sandbox());
			await sandbox().admin('POST', 'faults', {
				kind: 'after-commit',
				status: 503,
				retryAfter: 3600,
				method: 'POST',
				path: `/v2/payments/captures/${capture}/refund`,
				times: 2,
			});
			const part = {
				capture_id: capture,
				amount_type: 'partial',
				amount: '3.00',
				currency_code: 'USD',
			};
			const [said] = await ask(caller, REFUND, [part], { tries: 3 });
			expect(said).toMatch(/"amount":"3\.00"/);
			expect(new Set(refunds().map(({ headers }) => headers['paypal-request-id'])).size).toBe(1);
			expect(refunds().filter(({ replayed }) => replayed !== true)).toHaveLength(1);
			const [failed] = await ask(caller, REFUND, [NONE], { tries: 3 });
			expect(failed).toContain('[{"error":');
		},
	);
});

describe('what the model receives', () => {
	const day = 86_400_000;
	const span = () => {
		const now = sandbox().clock.now();
		return {
			start_date: new Date(+now - day).toISOString(),
			end_date: new Date(+now + day).toISOString(),
		};
	};
	const read = async (parameters: INodeParameters, args: IDataObject): Promise<IDataObject[]> => {
		const [said] = await ask('agent v2', parameters, [args]);
		return JSON.parse(said) as IDataObject[];
	};

	it('is simplified, raw, or some fields, as configured', async () => {
		const { capture } = await make.capturedOrder(sandbox());
		const look = { resource: 'payment', operation: 'getCapture' };
		const args = { capture_id: capture };
		const [simplified] = await read(look, args);
		expect(simplified).toMatchObject({ id: capture, status: 'COMPLETED', amount: '10.00' });
		expect(simplified).not.toHaveProperty('seller_receivable_breakdown');
		const [raw] = await read({ ...look, output: 'raw' }, args);
		expect(raw).toHaveProperty('seller_receivable_breakdown');
		const some = { ...look, output: 'selected', outputFields: ['status', 'amount'] };
		expect(await read(some, args)).toEqual([{ status: 'COMPLETED', amount: '10.00' }]);
		const gone = { ...look, output: 'selected', outputFields: ['status', 'sum'] };
		expect((await read(gone, args))[0].error).toMatch(/can't be "sum"/);
		const none = { ...look, output: 'selected' };
		expect((await read(none, args))[0].error).toMatch(/'Output Fields' needs a value/);
	});

	it('are some fields of a write, too', async () => {
		const { capture } = await make.capturedOrder(sandbox());
		const args = { capture_id: capture, amount_type: 'full', amount: '', currency_code: '' };
		const some = { ...REFUND, output: 'selected', outputFields: ['refundId', 'status'] };
		expect(Object.keys((await read(some, args))[0])).toEqual(['refundId', 'status']);
	});

	it('is a list with a note if there are more records, and without one if not', async () => {
		for (let n = 0; n < 3; n++) await make.capturedOrder(sandbox());
		await sandbox().clock.advance(4 * 3_600_000);
		const cut = await read({ ...TRANSACTIONS, limit: 2 }, span());
		expect(cut).toHaveLength(3);
		expect(cut[2]).toMatchObject({ hasMore: true });
		expect(cut[2].hint).toContain('only the first 2');
		const whole = await read({ ...TRANSACTIONS, limit: 3 }, span());
		expect(whole).toHaveLength(3);
		expect(JSON.stringify(whole)).not.toContain('hasMore');
		const some = {
			...TRANSACTIONS,
			limit: 2,
			output: 'selected',
			outputFields: ['id', 'payerName'],
		};
		expect(Object.keys((await read(some, span()))[0])).toEqual(['id', 'payerName']);
	});
});

it('a model may name the fields itself, and users may fix some', async () => {
	const { capture } = await make.capturedOrder(sandbox());
	const fixed = {
		...REFUND,
		captureId: byId("={{ $fromAI('payment', 'The payment', 'string') }}"),
		amountType: 'partial',
		amount: '1.00',
		currencyCode: 'USD',
	};
	const [said] = await ask('mcp', fixed, [{ payment: capture }]);
	expect(said).toMatch(/"amount":"1\.00"/);
	const [none] = await ask('mcp', fixed, [{ payment: '' }]);
	expect(none).toContain('is your argument payment.');
});
