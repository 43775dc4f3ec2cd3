/** Which of several related records is chosen. */
import { catalogue } from '../../../../nodes/PayPal/operations';
import { lookUpRecords, recordsToLookUp } from '../../../../nodes/PayPal/response/lookUpRecords';

const refund = catalogue
	.find(({ value }) => value === 'payment')
	?.operations.find(({ value }) => value === 'refundCapture');

/** The capture that a refund of an order with these captures is of. */
const captureOf = async (...captures: Array<{ id: string; status: string }>) => {
	const values = { captureId: { __rl: true, mode: 'order', value: '5O190127TN364715T' } };
	const records = recordsToLookUp(refund?.fields ?? {}, values);
	const found = await lookUpRecords(records, async () => ({
		status: 200,
		headers: {},
		body: { purchase_units: [{ payments: { captures } }] },
	}));
	return found.captureId.id;
};

it('is the payment that stands, not those that were declined before it', async () => {
	expect(
		await captureOf(
			{ id: '1DECLINED', status: 'DECLINED' },
			{ id: '2FAILED', status: 'FAILED' },
			{ id: '3COMPLETED', status: 'COMPLETED' },
		),
	).toBe('3COMPLETED');
});

it.each(['PENDING', 'REFUNDED', 'PARTIALLY_REFUNDED'])(
	'may be another that is %s',
	async (status) => {
		await expect(
			captureOf({ id: '1COMPLETED', status: 'COMPLETED' }, { id: '2OTHER', status }),
		).rejects.toThrow("'Payment (Capture ID)' is not clear: the order has 2 of them");
	},
);

it('is a declined one where there is no other', async () => {
	expect(await captureOf({ id: '1DECLINED', status: 'DECLINED' })).toBe('1DECLINED');
});
