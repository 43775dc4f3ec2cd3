// People and models that choose an operation can read whether it moves money.
import { catalogue } from '../../nodes/PayPal/operations';

const operations = catalogue.flatMap(({ value: resource, operations: list }) =>
	list.map((operation) => ({ ...operation, name: `${resource}.${operation.value}` })),
);

const SAYS_SO = /\b(Moves|[Mm]ay move) money\b/;

/** Calls that move money, immediately or as soon as the other party agrees. */
const MOVES = [
	'customApiCall.request',
	'dispute.acceptClaim',
	'dispute.acceptOffer',
	'dispute.acknowledgeReturn',
	'dispute.makeOffer',
	'order.capture',
	'order.create',
	'payment.captureAuthorization',
	'payment.refundCapture',
	'payout.create',
	'payoutItem.cancel',
	'subscription.activate',
	'subscription.capture',
	'subscription.create',
];

test('operations that move money say so, and no others do', () => {
	const saying = operations
		.filter(({ description }) => SAYS_SO.test(description))
		.map(({ name }) => name);
	expect(saying.sort()).toEqual(MOVES);
});

test('reads do not say that they move money', () => {
	const reads = operations.filter(
		({ name, idempotency }) => idempotency === undefined && !name.startsWith('customApiCall'),
	);
	expect(reads.length).toBeGreaterThan(40);
	expect(reads.filter(({ description }) => SAYS_SO.test(description))).toEqual([]);
});

test('every new write has to be classified as moving money or not', () => {
	const suspicious = /capture|refund|payout|accept|activate|charge|transfer/i;
	const quiet = operations
		.filter(({ name, idempotency }) => idempotency !== undefined && suspicious.test(name))
		.filter(({ description }) => !SAYS_SO.test(description))
		.map(({ name }) => name);
	// Plans only accept subscriptions; refunds of invoices are only recorded; a series only sends invoices.
	expect(quiet.sort()).toEqual([
		'invoice.deleteRefund',
		'invoice.recordRefund',
		'plan.activate',
		'plan.deactivate',
		'recurringInvoice.activate',
	]);
});
