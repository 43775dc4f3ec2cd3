import { TransactionSearchController } from '@paypal/paypal-server-sdk';

import { paidOrder } from '../../support/sandbox/orders.mts';
import { useSandbox } from '../../support/sandbox.mts';
import { refusal, usd, useController } from './client.mts';

const sandbox = useSandbox({ now: new Date('2026-01-20T00:00:00Z') });
const { sdk, everyOperation } = useController(sandbox, TransactionSearchController);

const JANUARY = { startDate: '2026-01-01T00:00:00Z', endDate: '2026-01-31T00:00:00Z' };

it('finds a payment', async () => {
	const { captureId } = await paidOrder(sandbox);
	const { result } = await sdk().searchTransactions({ ...JANUARY, fields: 'all' });
	expect(result).toMatchObject({ page: 1, totalItems: 1, totalPages: 1 });
	expect(result.transactionDetails?.[0]).toMatchObject({
		transactionInfo: {
			transactionId: captureId,
			transactionStatus: 'S',
			transactionAmount: usd('10.00'),
			feeAmount: usd('-0.84'),
		},
		payerInfo: { emailAddress: 'buyer@sandbox.example' },
	});
	const { result: other } = await sdk().searchTransactions({
		...JANUARY,
		transactionCurrency: 'EUR',
	});
	expect([other.totalItems, other.transactionDetails]).toEqual([0, []]);
});

it('reads several pages', async () => {
	await sandbox().admin('POST', 'transactions', {
		count: 1200,
		from: JANUARY.startDate,
		to: '2026-01-20T00:00:00Z',
		seed: 7,
	});
	const ids = new Set<string | undefined>();
	let pages = 1;
	for (let page = 1; page <= pages; page++) {
		const { result } = await sdk().searchTransactions({
			...JANUARY,
			// Declined ones are left out by default
			balanceAffectingRecordsOnly: 'N',
			pageSize: 500,
			page,
		});
		pages = result.totalPages ?? 0;
		result.transactionDetails?.forEach((each) => ids.add(each.transactionInfo?.transactionId));
	}
	expect([pages, ids.size]).toEqual([3, 1200]);
});

it('shows balances', async () => {
	await paidOrder(sandbox);
	const { result } = await sdk().searchBalances({ currencyCode: 'USD' });
	expect(result.balances).toEqual([
		expect.objectContaining({
			currency: 'USD',
			primary: true,
			totalBalance: usd('5009.16'),
		}),
	]);
});

it('refuses a search over more than 31 days', async () => {
	const search = sdk().searchTransactions({ ...JANUARY, endDate: '2026-02-03T00:00:00Z' });
	expect(await refusal(search)).toEqual([400, 'INVALID_REQUEST', 'INVALID_PARAMETER_VALUE']);
});

it('calls every operation of the controller', everyOperation);
