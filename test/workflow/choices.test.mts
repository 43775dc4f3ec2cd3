/** Dropdowns that depend on the record chosen in the panel, against the sandbox. */
import { specs } from '../../contract/load.mts';
import { CLAIM_REFUNDS, OFFERS, RETURNS } from '../../nodes/PayPal/lists/disputeAnswers';
import {
	getClaimRefunds,
	getCurrencies,
	getCurrencyChoices,
	getEvidenceTypes,
	getOffers,
	getReturns,
} from '../../nodes/PayPal/methods/loadOptions';
import { editorOn } from '../support/editor.mts';
import { byId, make } from '../support/payPal.mts';
import { useSandbox } from '../support/sandbox.mts';

const sandbox = useSandbox();

const EVIDENCE_TYPES =
	specs.get('customer_disputes_v1')?.schemas.evidence?.properties?.evidence_type?.enum ?? [];

const disputeAbout = async (reason: string) => {
	const captureId = await make.capture(sandbox());
	const { dispute_id: id } = (await sandbox().admin('POST', 'disputes', { captureId, reason })) as {
		dispute_id: string;
	};
	return editorOn(sandbox(), { disputeId: byId(id) });
};

const valuesOf = (choices: ReadonlyArray<{ value: unknown }>) => choices.map(({ value }) => value);

describe('in a dispute about goods that did not arrive', () => {
	it('the evidence that PayPal requests is listed first, and marked', async () => {
		const types = await getEvidenceTypes.call(
			await disputeAbout('MERCHANDISE_OR_SERVICE_NOT_RECEIVED'),
		);
		expect(types[0]).toEqual({
			name: 'Proof of Fulfillment',
			value: 'PROOF_OF_FULFILLMENT',
			description: 'Requested by PayPal',
		});
		expect(types.filter(({ description }) => description !== undefined)).toHaveLength(1);
		expect(valuesOf(types).sort()).toEqual([...EVIDENCE_TYPES].sort());
	});

	it('a return of the goods is not offered', async () => {
		const editor = await disputeAbout('MERCHANDISE_OR_SERVICE_NOT_RECEIVED');
		expect(valuesOf(await getClaimRefunds.call(editor))).toEqual(['REFUND']);
		expect(valuesOf(await getOffers.call(editor))).toEqual([
			'REFUND',
			'REFUND_WITH_REPLACEMENT',
			'REPLACEMENT_WITHOUT_REFUND',
		]);
	});
});

test('a return is offered for goods that are not as described', async () => {
	const editor = await disputeAbout('MERCHANDISE_OR_SERVICE_NOT_AS_DESCRIBED');
	expect(valuesOf(await getClaimRefunds.call(editor)).sort()).toEqual(
		valuesOf(CLAIM_REFUNDS).sort(),
	);
});

test.each([
	['none is chosen', {}],
	['an expression chooses it', { disputeId: byId('={{ $json.id }}') }],
	['PayPal does not know it', { disputeId: byId('PP-D-1') }],
])('all choices are offered while %s', async (_, parameters) => {
	const editor = editorOn(sandbox(), parameters);
	expect(await getClaimRefunds.call(editor)).toEqual(CLAIM_REFUNDS);
	expect(await getOffers.call(editor)).toEqual(OFFERS);
	expect(await getReturns.call(editor)).toEqual(RETURNS);
	expect(await getEvidenceTypes.call(editor)).toHaveLength(EVIDENCE_TYPES.length);
});

describe('currencies', () => {
	const offered = async (operation: string) => {
		const [resource, value] = operation.split('.');
		return await getCurrencyChoices.call(editorOn(sandbox(), { resource, operation: value }));
	};

	it.each([
		['subscription.create', 'Same as Plan'],
		['subscription.revise', 'Same as Subscription'],
		['plan.updatePricing', 'Same as Plan'],
		['payment.refundCapture', 'Same as Payment'],
		['payment.captureAuthorization', 'Same as Payment'],
		['invoice.recordPayment', 'Same as Invoice'],
		['dispute.makeOffer', 'Same as Dispute'],
		['paymentLink.update', 'Same as Payment Link'],
	])('of %s start with "%s"', async (operation, name) => {
		const [first, second, ...codes] = await offered(operation);
		expect(first).toEqual({ name, value: 'sameAsRecord' });
		expect(second.name).toBe('Default of the Credential');
		expect(codes).toEqual(await getCurrencies());
	});

	it.each(['order.create', 'payout.create', 'plan.create', 'exchangeRate.getQuotes'])(
		'of %s begin with that of the credential',
		async (operation) => {
			const [first, ...codes] = await offered(operation);
			expect(first).toEqual({ name: 'Default of the Credential', value: 'credentialDefault' });
			expect(codes).toEqual(await getCurrencies());
		},
	);
});
