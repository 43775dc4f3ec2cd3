/** What the lists of disputes and payment tokens show, and what they ask PayPal for. */
import { disputeQuery, nameOfDispute } from '../../nodes/PayPal/methods/disputes';
import { nameOfPaymentToken } from '../../nodes/PayPal/methods/vault';

test.each([
	['', {}],
	['needs your', { dispute_state: 'REQUIRED_ACTION' }],
	['re', { dispute_state: 'REQUIRED_ACTION,RESOLVED,UNDER_PAYPAL_REVIEW' }],
	['2GG279541U471931P', { disputed_transaction_id: '2GG279541U471931P' }],
	['PP-D-27803', {}],
])('a search for disputes by "%s"', (text, query) => {
	expect(disputeQuery(text)).toEqual(query);
});

test('the name of a dispute', () => {
	const dispute = {
		dispute_id: 'PP-D-27803',
		dispute_state: 'REQUIRED_ACTION',
		reason: 'UNAUTHORISED',
		dispute_amount: { currency_code: 'USD', value: '96.00' },
	};
	expect(nameOfDispute(dispute)).toBe(
		'PP-D-27803 – Needs Your Response – Unauthorised – 96.00 USD',
	);
	expect(nameOfDispute({ dispute_id: 'PP-D-1', status: 'UNDER_REVIEW' })).toBe(
		'PP-D-1 – Under Review',
	);
});

test.each([
	[{ card: { brand: 'VISA', last_digits: '1111', expiry: '2030-12' } }, 'Visa ••1111, 2030-12'],
	[{ apple_pay: { card: { brand: 'VISA', last_digits: '1111' } } }, 'Visa ••1111'],
	[{ paypal: { email_address: 'buyer@example.com' } }, 'PayPal, buyer@example.com'],
	[{ venmo: {} }, 'Venmo'],
	[undefined, '8kk8451t'],
])('the name of a payment token from %j', (source, name) => {
	expect(nameOfPaymentToken({ id: '8kk8451t', payment_source: source })).toBe(name);
});
