/** Dropdowns that depend on the record chosen in the panel, on the sandbox. */
import { randomUUID } from 'node:crypto';

import { specs } from '../../contract/load.mts';
import { CLAIM_REFUNDS, OFFERS, RETURNS } from '../../nodes/PayPal/lists/disputeAnswers';
import {
	getClaimRefunds,
	getCurrencies,
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
	it('the evidence that PayPal asks for stands on top, and says so', async () => {
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

	it('no goods can come back', async () => {
		const editor = await disputeAbout('MERCHANDISE_OR_SERVICE_NOT_RECEIVED');
		expect(valuesOf(await getClaimRefunds.call(editor))).toEqual(['REFUND']);
		expect(valuesOf(await getOffers.call(editor))).toEqual([
			'REFUND',
			'REFUND_WITH_REPLACEMENT',
			'REPLACEMENT_WITHOUT_REFUND',
		]);
	});
});

test('goods that are not as described can come back', async () => {
	const editor = await disputeAbout('MERCHANDISE_OR_SERVICE_NOT_AS_DESCRIBED');
	expect(valuesOf(await getClaimRefunds.call(editor)).sort()).toEqual(
		valuesOf(CLAIM_REFUNDS).sort(),
	);
});

test.each([
	['none is chosen', {}],
	['an expression chooses it', { disputeId: byId('={{ $json.id }}') }],
	['PayPal does not know it', { disputeId: byId('PP-D-1') }],
])('all choices are there while %s', async (_, parameters) => {
	const editor = editorOn(sandbox(), parameters);
	expect(await getClaimRefunds.call(editor)).toEqual(CLAIM_REFUNDS);
	expect(await getOffers.call(editor)).toEqual(OFFERS);
	expect(await getReturns.call(editor)).toEqual(RETURNS);
	expect(await getEvidenceTypes.call(editor)).toHaveLength(EVIDENCE_TYPES.length);
});

describe('currencies', () => {
	const planIn = async (currency_code: string) => {
		const post = async (path: string, body: object) => {
			const response = await sandbox().call('POST', path, body, {
				'paypal-request-id': randomUUID(),
			});
			return String(response.body.id);
		};
		return await post('/v1/billing/plans', {
			product_id: await post('/v1/catalogs/products', { name: 'Box', type: 'PHYSICAL' }),
			name: 'Monthly',
			billing_cycles: [
				{
					tenure_type: 'REGULAR',
					sequence: 1,
					frequency: { interval_unit: 'MONTH' },
					pricing_scheme: { fixed_price: { currency_code, value: '10.00' } },
				},
			],
			payment_preferences: { auto_bill_outstanding: true },
		});
	};
	const offered = async (resource: string, operation: string, planId: object) =>
		valuesOf(
			await getCurrencies.call(editorOn(sandbox(), { resource, operation, planId: { ...planId } })),
		);

	it('of new prices are the plan’s', async () => {
		const plan = byId(await planIn('EUR'));
		expect(await offered('plan', 'updatePricing', plan)).toEqual(['EUR']);
		expect(await offered('subscription', 'create', plan)).toEqual(['EUR']);
	});

	it('are all of them elsewhere, whatever plan was once chosen', async () => {
		const plan = byId(await planIn('EUR'));
		expect(await offered('order', 'create', plan)).toContain('USD');
		expect(await offered('plan', 'updatePricing', byId(''))).toContain('USD');
		expect(await offered('plan', 'updatePricing', byId('P-UNKNOWN'))).toContain('USD');
	});
});
