import { useListener } from '../../support/listener.mts';
import { orderOf, outcome, paidOrder, relsOf, usd } from '../../support/sandbox/orders.mts';
import { upload, type TestFile } from '../../support/sandbox/upload.mts';
import { useSandbox, type Json, type SandboxResponse } from '../../support/sandbox.mts';

const sandbox = useSandbox();
const MEGABYTE = 1024 * 1024;
const NOT_DESCRIBED = 'MERCHANDISE_OR_SERVICE_NOT_AS_DESCRIBED';
const NOT_NOW = [422, 'ACTION_NOT_ALLOWED_IN_CURRENT_DISPUTE_STATE'];
const ADDRESS = { address_line_1: '5 Back Street', admin_area_2: 'Ulm', country_code: 'DE' };
const SHIPPED = {
	evidence_type: 'PROOF_OF_FULFILLMENT',
	evidence_info: { tracking_info: [{ carrier_name: 'UPS', tracking_number: '1Z999' }] },
};

const path = (id: Json, action?: string): string =>
	`/v1/customer/disputes/${id}${action === undefined ? '' : `/${action}`}`;
const get = (id: Json): Promise<SandboxResponse> => sandbox().call('GET', path(id));
const list = (query = ''): Promise<SandboxResponse> =>
	sandbox().call('GET', `/v1/customer/disputes${query}`);
const callAction = (id: Json, action: string, body: object = {}): Promise<SandboxResponse> =>
	sandbox().call('POST', path(id, action), body);
const send = (
	id: Json,
	action: string,
	input: object,
	...files: ReadonlyArray<readonly [string, TestFile]>
): Promise<SandboxResponse> => upload(sandbox(), path(id, action), { input }, files);
const admin = async (call: string, body: object = {}): Promise<Json> =>
	(await sandbox().admin('POST', call, body)) as Json;
const capture = (id: Json): Promise<SandboxResponse> =>
	sandbox().call('GET', `/v2/payments/captures/${id}`);

/** A payment of 10 dollars, and a dispute about it. */
async function disputed(
	body: object = {},
): Promise<{ readonly id: Json; readonly captureId: Json }> {
	const { captureId } = await paidOrder(sandbox);
	const { dispute_id: id } = await admin('disputes', { captureId, ...body });
	return { id, captureId };
}

/** A claim that waits for the seller. */
const claimed = (reason: string = NOT_DESCRIBED) => disputed({ reason, stage: 'CHARGEBACK' });

/** A claim that PayPal has decided for the buyer. */
async function lost(): Promise<{ readonly id: Json; readonly captureId: Json }> {
	const fileClaim = await claimed();
	await send(fileClaim.id, 'provide-evidence', { evidences: [SHIPPED] });
	await callAction(fileClaim.id, 'adjudicate', { adjudication_outcome: 'BUYER_FAVOR' });
	return fileClaim;
}

const actionsOf = (response: Pick<SandboxResponse, 'body'>): unknown[] => relsOf(response).slice(1);

/** The state of a dispute: status, stage and possible actions. */
async function standing(id: Json): Promise<unknown[]> {
	const { body } = await get(id);
	return [body.status, body.dispute_life_cycle_stage, ...actionsOf({ body })];
}

async function ending(id: Json): Promise<unknown[]> {
	const { status, dispute_outcome } = (await get(id)).body;
	return [status, dispute_outcome.outcome_code, dispute_outcome.amount_refunded];
}

describe('a dispute is opened by a buyer', () => {
	it('about what is left of a payment, and tells what can be done', async () => {
		const { captureId } = await paidOrder(
			sandbox,
			orderOf({ amount: usd('10.00'), invoice_id: 'A-1' }),
		);
		await sandbox().call('POST', `/v2/payments/captures/${captureId}/refund`, {
			amount: usd('4.00'),
		});
		const opened = await admin('disputes', { captureId, message: 'Where is it?' });
		const { body } = await get(opened.dispute_id);
		expect(body).toEqual(opened);
		expect(body).toMatchObject({
			dispute_id: expect.stringMatching(/^PP-R-[A-Z0-9]{3}-\d{8}$/) as string,
			reason: 'MERCHANDISE_OR_SERVICE_NOT_RECEIVED',
			status: 'WAITING_FOR_SELLER_RESPONSE',
			dispute_life_cycle_stage: 'INQUIRY',
			dispute_amount: usd('6.00'),
			disputed_transactions: [
				{ seller_transaction_id: captureId, invoice_number: 'A-1', gross_amount: usd('10.00') },
			],
			messages: [{ posted_by: 'BUYER', content: 'Where is it?' }],
			evidences: [{ evidence_type: 'PROOF_OF_FULFILLMENT', source: 'REQUESTED_FROM_SELLER' }],
			allowed_response_options: {
				accept_claim: { accept_claim_types: ['REFUND'] },
				make_offer: {
					offer_types: ['REFUND', 'REFUND_WITH_REPLACEMENT', 'REPLACEMENT_WITHOUT_REFUND'],
				},
			},
		});
		expect(actionsOf({ body })).toEqual([
			'send_message',
			'make_offer',
			'escalate',
			'provide_evidence',
			'accept_claim',
		]);
		expect(Date.parse(body.seller_response_due_date) - Date.parse(body.create_time)).toBe(
			20 * 24 * 60 * 60 * 1000,
		);
	});

	it('as a claim from the start, if the buyer did not pay it', async () => {
		const { id } = await disputed({ reason: 'UNAUTHORISED', amount: usd('3.00') });
		const { body } = await get(id);
		expect([body.dispute_life_cycle_stage, body.dispute_amount]).toEqual([
			'CHARGEBACK',
			usd('3.00'),
		]);
	});

	it.each<[string, object, string]>([
		['a payment that is not there', { captureId: 'NONE' }, 'INVALID_RESOURCE_ID'],
		['no payment', { captureId: undefined }, 'MISSING_REQUIRED_PARAMETER'],
		['a reason that PayPal does not have', { reason: 'BORED' }, 'INVALID_PARAMETER_VALUE'],
		['more than was paid', { amount: usd('10.01') }, 'INVALID_PARAMETER_VALUE'],
		['another stage', { stage: 'ARBITRATION' }, 'INVALID_PARAMETER_VALUE'],
	])('but not about %s', async (_what, change, issue) => {
		const { captureId } = await paidOrder(sandbox);
		await expect(admin('disputes', { captureId, ...change })).rejects.toMatchObject({
			details: [{ issue }],
		});
	});

	it('once at a time, and not about nothing', async () => {
		const { id, captureId } = await disputed();
		await expect(admin('disputes', { captureId })).rejects.toMatchObject({ status: 422 });
		await send(id, 'accept-claim', { note: 'Sorry' });
		await expect(admin('disputes', { captureId })).rejects.toMatchObject({
			details: [{ issue: 'REFUND_NOT_ALLOWED' }],
		});
	});
});

describe('an inquiry', () => {
	it('carries messages with files, both ways', async () => {
		const { id } = await disputed();
		const sent = await send(
			id,
			'send-message',
			{ message: 'It is on its way' },
			['message_document', { name: 'label.pdf' }],
			['message_document', { name: 'parcel.png' }],
		);
		expect([sent.status, relsOf(sent), sent.body.links[0].href]).toEqual([
			200,
			['self'],
			`${sandbox().url}${path(id)}`,
		]);
		await admin(`disputes/${id}/message`, { content: 'It is not' });
		expect((await get(id)).body.messages).toMatchObject([
			{ posted_by: 'SELLER', documents: [{ name: 'label.pdf' }, { name: 'parcel.png' }] },
			{ posted_by: 'BUYER', content: 'It is not' },
		]);
	});

	it('ends with an offer that the buyer takes, after one that they do not', async () => {
		const { id, captureId } = await disputed();
		expect(outcome(await callAction(id, 'accept-offer'))).toEqual(NOT_NOW);
		const offer = { note: 'Half?', offer_type: 'REFUND', offer_amount: usd('5') };
		expect((await callAction(id, 'make-offer', offer)).status).toBe(200);
		expect(await standing(id)).toEqual([
			'WAITING_FOR_BUYER_RESPONSE',
			'INQUIRY',
			'send_message',
			'accept_offer',
			'deny_offer',
			'escalate',
		]);
		expect(outcome(await callAction(id, 'make-offer', offer))).toEqual(NOT_NOW);
		expect(outcome(await callAction(id, 'deny-offer'))).toEqual([
			400,
			'MISSING_REQUIRED_PARAMETER',
		]);
		await callAction(id, 'deny-offer', { note: 'More' });
		expect((await standing(id))[0]).toBe('WAITING_FOR_SELLER_RESPONSE');
		await callAction(id, 'make-offer', { ...offer, offer_amount: usd('8.00') });
		expect((await callAction(id, 'accept-offer', { note: 'Fine' })).status).toBe(200);
		expect(await ending(id)).toEqual(['RESOLVED', 'RESOLVED_BUYER_FAVOUR', usd('8.00')]);
		const { body } = await get(id);
		expect(body.offer).toMatchObject({
			seller_offered_amount: usd('8.00'),
			history: ['PROPOSED', 'DENIED', 'PROPOSED', 'ACCEPTED'].map((event_type) => ({ event_type })),
		});
		expect(body.money_movements).toMatchObject([
			{ affected_party: 'SELLER', type: 'DEBIT', amount: usd('8.00') },
			{ affected_party: 'BUYER', type: 'CREDIT', amount: usd('8.00') },
		]);
		expect(actionsOf({ body })).toEqual([]);
		expect((await capture(captureId)).body.status).toBe('PARTIALLY_REFUNDED');
	});

	it('ends with a replacement and no refund', async () => {
		const { id, captureId } = await disputed();
		await callAction(id, 'make-offer', {
			note: 'New one',
			offer_type: 'REPLACEMENT_WITHOUT_REFUND',
		});
		await callAction(id, 'accept-offer');
		expect(await ending(id)).toEqual(['RESOLVED', 'RESOLVED_BUYER_FAVOUR', undefined]);
		expect((await capture(captureId)).body.status).toBe('COMPLETED');
	});

	it.each<[string, object, readonly unknown[]]>([
		['no amount', { offer_type: 'REFUND' }, [400, 'MISSING_REQUIRED_PARAMETER']],
		[
			'more than was disputed',
			{ offer_type: 'REFUND', offer_amount: usd('10.01') },
			[400, 'INVALID_PARAMETER_VALUE'],
		],
		[
			'another currency',
			{ offer_type: 'REFUND', offer_amount: { currency_code: 'EUR', value: '1.00' } },
			[400, 'INVALID_PARAMETER_VALUE'],
		],
		[
			'goods to come back that never arrived',
			{ offer_type: 'REFUND_WITH_RETURN', offer_amount: usd('1.00') },
			[400, 'INVALID_PARAMETER_VALUE'],
		],
		['a hug', { offer_type: 'HUG' }, [400, 'INVALID_PARAMETER_VALUE']],
	])('takes no offer of %s', async (_what, change, expected) => {
		const { id } = await disputed();
		const response = await callAction(id, 'make-offer', { note: 'Well', ...change });
		expect([...outcome(response), response.body.name]).toEqual([...expected, 'VALIDATION_ERROR']);
	});

	it('is escalated to a claim, which has no messages and offers any more', async () => {
		const { id } = await disputed();
		expect((await callAction(id, 'escalate', { note: 'We cannot agree' })).status).toBe(200);
		expect(await standing(id)).toEqual([
			'UNDER_REVIEW',
			'CHARGEBACK',
			'provide_supporting_info',
			'adjudicate',
			'require_evidence',
		]);
		expect(outcome(await send(id, 'send-message', { message: 'Hello?' }))).toEqual(NOT_NOW);
		expect(outcome(await callAction(id, 'escalate', { note: 'Again' }))).toEqual(NOT_NOW);
		await expect(admin(`disputes/${id}/message`, { content: 'Hi' })).rejects.toThrow();
	});

	it('is cancelled by the buyer', async () => {
		const { id } = await disputed();
		await admin(`disputes/${id}/cancel`);
		expect(await ending(id)).toEqual(['RESOLVED', 'CANCELED_BY_BUYER', undefined]);
		await expect(admin(`disputes/${id}/cancel`)).rejects.toThrow();
	});

	it('without a response goes to the other party when the time is up', async () => {
		const { id, captureId } = await disputed();
		await sandbox().clock.advance('P19DT23H59M59S');
		expect((await standing(id))[0]).toBe('WAITING_FOR_SELLER_RESPONSE');
		await sandbox().clock.advance('PT1S');
		expect(await ending(id)).toEqual(['RESOLVED', 'RESOLVED_BUYER_FAVOUR', usd('10.00')]);
		expect((await get(id)).body.adjudications).toMatchObject([{ reason: 'NO_SELLER_RESPONSE' }]);
		expect((await capture(captureId)).body.status).toBe('REFUNDED');

		const other = await disputed();
		const offer = { note: 'All', offer_type: 'REFUND', offer_amount: usd('10.00') };
		await sandbox().clock.advance('P10D');
		await callAction(other.id, 'make-offer', offer);
		await sandbox().clock.advance('P19D');
		expect((await standing(other.id))[0]).toBe('WAITING_FOR_BUYER_RESPONSE');
		await sandbox().clock.advance('P1D');
		expect(await ending(other.id)).toEqual(['RESOLVED', 'RESOLVED_SELLER_FAVOUR', undefined]);
	});
});

describe('a claim', () => {
	it('is defended with evidence and files, reviewed, followed by another request for evidence, and won', async () => {
		const { id, captureId } = await claimed('MERCHANDISE_OR_SERVICE_NOT_RECEIVED');
		expect(
			outcome(await callAction(id, 'adjudicate', { adjudication_outcome: 'BUYER_FAVOR' })),
		).toEqual(NOT_NOW);
		const files = ['receipt.pdf', 'photo.jpg', 'more.gif'].map(
			(name) => ['evidence-file', { name }] as const,
		);
		const evidences = [SHIPPED, { evidence_type: 'OTHER', documents: [{ name: 'photo.jpg' }] }];
		expect((await send(id, 'provide-evidence', { evidences }, ...files)).status).toBe(200);
		expect((await get(id)).body.evidences).toMatchObject([
			{ source: 'REQUESTED_FROM_SELLER' },
			{
				...SHIPPED,
				source: 'SUBMITTED_BY_SELLER',
				documents: [{ name: 'receipt.pdf' }, { name: 'more.gif' }],
			},
			{ evidence_type: 'OTHER', documents: [{ name: 'photo.jpg' }] },
		]);
		expect(outcome(await send(id, 'provide-evidence', { evidences: [SHIPPED] }))).toEqual(NOT_NOW);

		await callAction(id, 'require-evidence', { action: 'BUYER_EVIDENCE' });
		expect((await get(id)).body).toMatchObject({
			status: 'WAITING_FOR_BUYER_RESPONSE',
			buyer_response_due_date: expect.any(String) as string,
		});
		const theirs = { evidence_type: 'DECLARATION', notes: 'The box was empty' };
		await send(id, 'provide-evidence', { evidences: [theirs] });
		const { body } = await get(id);
		expect([body.status, body.evidences.at(-1)]).toMatchObject([
			'UNDER_REVIEW',
			{ ...theirs, source: 'SUBMITTED_BY_BUYER' },
		]);

		await callAction(id, 'require-evidence', { action: 'SELLER_EVIDENCE' });
		expect((await standing(id))[0]).toBe('WAITING_FOR_SELLER_RESPONSE');
		await send(id, 'provide-evidence', { evidences: [SHIPPED] });
		await send(id, 'provide-supporting-info', { notes: 'See also' }, [
			'supporting document',
			{ name: 'terms.pdf' },
		]);
		expect(outcome(await callAction(id, 'provide-supporting-info'))).toEqual([
			400,
			'MISSING_REQUIRED_PARAMETER',
		]);
		expect((await get(id)).body.supporting_info).toMatchObject([
			{ notes: 'See also', documents: [{ name: 'terms.pdf' }], source: 'SUBMITTED_BY_SELLER' },
		]);

		await callAction(id, 'adjudicate', { adjudication_outcome: 'SELLER_FAVOR' });
		expect(await ending(id)).toEqual(['RESOLVED', 'RESOLVED_SELLER_FAVOUR', undefined]);
		expect((await get(id)).body.adjudications).toMatchObject([{ type: 'DENY_BUYER' }]);
		expect((await capture(captureId)).body.status).toBe('COMPLETED');
		expect(outcome(await send(id, 'appeal', { evidences: [SHIPPED] }))).toEqual(NOT_NOW);
	});

	it('is lost, appealed twice, and won at last; the buyer keeps what they got', async () => {
		const { id, captureId } = await lost();
		expect(await ending(id)).toEqual(['RESOLVED', 'RESOLVED_BUYER_FAVOUR', usd('10.00')]);
		expect(actionsOf(await get(id))).toEqual(['appeal']);
		expect((await send(id, 'appeal', { evidences: [SHIPPED] })).status).toBe(200);
		expect((await standing(id)).slice(0, 2)).toEqual(['UNDER_REVIEW', 'PRE_ARBITRATION']);
		await callAction(id, 'adjudicate', { adjudication_outcome: 'BUYER_FAVOR' });
		expect(await ending(id)).toEqual(['RESOLVED', 'RESOLVED_BUYER_FAVOUR', usd('10.00')]);
		await send(id, 'appeal', { evidences: [SHIPPED] });
		await callAction(id, 'adjudicate', { adjudication_outcome: 'SELLER_FAVOR' });
		expect((await get(id)).body).toMatchObject({
			dispute_life_cycle_stage: 'ARBITRATION',
			dispute_outcome: { outcome_code: 'RESOLVED_SELLER_FAVOUR' },
			money_movements: [{ type: 'DEBIT' }, { type: 'CREDIT' }, { affected_party: 'SELLER' }],
		});
		expect(actionsOf(await get(id))).toEqual([]);
		expect((await capture(captureId)).body.status).toBe('REFUNDED');
	});

	it('can be appealed for ten days', async () => {
		const { id } = await lost();
		await sandbox().clock.advance('P9D');
		expect((await list('?dispute_state=APPEALABLE')).body.items).toHaveLength(1);
		await sandbox().clock.advance('P1D');
		expect(outcome(await send(id, 'appeal', { evidences: [SHIPPED] }))).toEqual(NOT_NOW);
		expect((await list('?dispute_state=APPEALABLE')).body.items).toBeUndefined();
	});

	it('is accepted: the buyer is refunded in full', async () => {
		const { id, captureId } = await claimed();
		await send(id, 'accept-claim', { note: 'Sorry', accept_claim_reason: 'COMPANY_POLICY' }, [
			'accept-claim-document',
			{ name: 'letter.pdf' },
		]);
		expect(await ending(id)).toEqual(['RESOLVED', 'RESOLVED_BUYER_FAVOUR', usd('10.00')]);
		const refund = (await capture(captureId)).body;
		expect(refund.status).toBe('REFUNDED');
		expect(outcome(await callAction(id, 'accept-claim', { note: 'Again' }))).toEqual(NOT_NOW);
	});

	it('is accepted in part, which the buyer has to agree to', async () => {
		const { id } = await claimed();
		await callAction(id, 'accept-claim', {
			note: 'Part',
			accept_claim_type: 'PARTIAL_REFUND',
			refund_amount: usd('2.50'),
		});
		expect((await standing(id))[0]).toBe('WAITING_FOR_BUYER_RESPONSE');
		await callAction(id, 'accept-offer');
		expect(await ending(id)).toEqual(['RESOLVED', 'RESOLVED_BUYER_FAVOUR', usd('2.50')]);
	});

	it('is accepted for the goods, which come back first', async () => {
		const { id } = await claimed();
		const accept = { note: 'Send it back', accept_claim_type: 'REFUND_WITH_RETURN' };
		expect(outcome(await callAction(id, 'accept-claim', accept))).toEqual([
			400,
			'MISSING_RETURN_SHIPPING_ADDRESS',
		]);
		await callAction(id, 'accept-claim', { ...accept, return_shipping_address: ADDRESS });
		expect(outcome(await callAction(id, 'acknowledge-return-item'))).toEqual(NOT_NOW);
		await admin(`disputes/${id}/return-item`);
		const { body } = await get(id);
		expect(actionsOf({ body })).toEqual(['acknowledge_return_item', 'provide_supporting_info']);
		expect(body.allowed_response_options.acknowledge_return_item.acknowledgement_types).toContain(
			'ITEM_RECEIVED',
		);
		await send(id, 'acknowledge-return-item', { acknowledgement_type: 'ITEM_RECEIVED' });
		expect(await ending(id)).toEqual(['RESOLVED', 'RESOLVED_BUYER_FAVOUR', usd('10.00')]);
	});

	it('goes to PayPal if the goods come back broken', async () => {
		const { id } = await disputed({ reason: NOT_DESCRIBED });
		await callAction(id, 'make-offer', {
			note: 'Send it back',
			offer_type: 'REFUND_WITH_RETURN',
			offer_amount: usd('9.00'),
			return_shipping_address: ADDRESS,
		});
		await expect(admin(`disputes/${id}/return-item`)).rejects.toThrow();
		await callAction(id, 'accept-offer');
		await admin(`disputes/${id}/return-item`);
		const evidences = [{ evidence_type: 'PROOF_OF_DAMAGE', documents: [{ name: 'crack.png' }] }];
		await send(id, 'acknowledge-return-item', { acknowledgement_type: 'DAMAGED', evidences }, [
			'acknowledgement_document',
			{ name: 'crack.png' },
		]);
		expect((await standing(id)).slice(0, 2)).toEqual(['UNDER_REVIEW', 'CHARGEBACK']);
	});

	it('about goods that never arrived is accepted in full, or not at all', async () => {
		const { id } = await claimed('MERCHANDISE_OR_SERVICE_NOT_RECEIVED');
		const accept = (body: object) => callAction(id, 'accept-claim', { note: 'Well', ...body });
		expect(outcome(await accept({ refund_amount: usd('1.00') }))).toEqual([
			400,
			'AMOUNT_SHOULD_NOT_BE_PASSED',
		]);
		expect(outcome(await accept({ return_shipping_address: ADDRESS }))).toEqual([
			400,
			'SHIPPING_ADDRESS_SHOULD_NOT_BE_PASSED',
		]);
		expect(outcome(await accept({ accept_claim_type: 'PARTIAL_REFUND' }))).toEqual([
			400,
			'INVALID_PARAMETER_VALUE',
		]);
		expect((await standing(id))[0]).toBe('WAITING_FOR_SELLER_RESPONSE');
	});
});

describe('evidence', () => {
	it.each<[string, object, string]>([
		[
			'fulfillment without a parcel',
			{ evidence_type: 'PROOF_OF_FULFILLMENT' },
			'MISSING_TRACKING_INFO',
		],
		['a refund without its id', { evidence_type: 'PROOF_OF_REFUND' }, 'MISSING_REFUND_ID'],
		['nothing', { evidence_type: 'OTHER' }, 'MISSING_EVIDENCE_INFO'],
		['no type', { notes: 'Believe me' }, 'MISSING_EVIDENCE_TYPE'],
		['a type that is none', { evidence_type: 'OATH' }, 'INVALID_PARAMETER_VALUE'],
	])('of %s is refused', async (_what, evidence, issue) => {
		const { id } = await claimed();
		const response = await send(id, 'provide-evidence', { evidences: [evidence] });
		expect([...outcome(response), response.body.name]).toEqual([400, issue, 'VALIDATION_ERROR']);
		expect((await standing(id))[0]).toBe('WAITING_FOR_SELLER_RESPONSE');
	});

	it('of fulfillment proves nothing about a missing credit', async () => {
		const { id } = await claimed('CREDIT_NOT_PROCESSED');
		expect(outcome(await send(id, 'provide-evidence', { evidences: [SHIPPED] }))).toEqual([
			400,
			'INVALID_EVIDENCE_TYPE_PROOF_OF_FULFILLMENT',
		]);
	});

	it.each<[string, readonly TestFile[], readonly unknown[]]>([
		['a program', [{ name: 'run.exe' }], [400, 'INVALID_EVIDENCE_FILE']],
		[
			'a page that says it is a picture',
			[{ name: 'a.png', type: 'text/html' }],
			[400, 'INVALID_EVIDENCE_FILE'],
		],
		['an empty file', [{ name: 'a.pdf', bytes: 0 }], [400, 'INVALID_EVIDENCE_FILE']],
		['10 MB', [{ name: 'a.pdf', bytes: 10 * MEGABYTE }], [200]],
		['a byte more', [{ name: 'a.pdf', bytes: 10 * MEGABYTE + 1 }], [400, 'INVALID_EVIDENCE_FILE']],
		[
			'more than 50 MB together',
			['a', 'b', 'c', 'd', 'e', 'f'].map((name) => ({ name: `${name}.pdf`, bytes: 9 * MEGABYTE })),
			[400, 'INVALID_EVIDENCE_FILE'],
		],
	])('in %s', async (_what, files, expected) => {
		const { id } = await claimed();
		const parts = files.map((file) => ['evidence-file', file] as const);
		const response = await send(id, 'provide-evidence', { evidences: [SHIPPED] }, ...parts);
		expect(outcome(response)).toEqual(expected);
	});

	it('is a multipart call', async () => {
		const { id } = await claimed();
		expect((await callAction(id, 'provide-evidence', { evidences: [SHIPPED] })).status).toBe(415);
		expect(outcome(await upload(sandbox(), path(id, 'provide-evidence'), {}))).toEqual([
			400,
			expect.stringMatching(/^MISSING/) as string,
		]);
	});
});

describe('the list', () => {
	it('is empty, and refuses a dispute that is not there', async () => {
		const empty = await list();
		expect([empty.status, empty.body.items, relsOf(empty)]).toEqual([200, undefined, ['self']]);
		expect(outcome(await get('PP-R-XXX-1' as Json))).toEqual([404, 'INVALID_RESOURCE_ID']);
		expect((await callAction('PP-R-XXX-1' as Json, 'escalate', { note: 'Hi' })).status).toBe(404);
	});

	it('goes on by the next link, newest first, whatever is opened meanwhile', async () => {
		for (let i = 0; i < 5; i++) await disputed();
		const first = await list('?page_size=2&dispute_state=REQUIRED_ACTION,RESOLVED');
		await disputed();
		const seen: unknown[] = [];
		let page = first;
		for (let pages = 0; pages < 4; pages++) {
			seen.push(...page.body.items.map(({ dispute_id }) => dispute_id));
			const next = page.body.links.find(({ rel }) => (rel as string) === 'next');
			if (!next) break;
			page = await sandbox().call('GET', String(next.href).slice(sandbox().url.length));
		}
		expect(seen).toEqual([4, 3, 2, 1, 0].map((n) => expect.stringMatching(`${n}$`) as string));
		expect(relsOf(page)).toEqual(['self', 'first']);
		expect(outcome(await list('?next_page_token=bm9uZQ=='))).toEqual([
			400,
			'INVALID_PARAMETER_VALUE',
		]);
	});

	it('is narrowed by state, payment and time', async () => {
		const { id, captureId } = await disputed();
		await sandbox().clock.advance('PT1H');
		const between = new Date(sandbox().clock.now() - 1000).toISOString();
		const other = await disputed();
		await callAction(other.id, 'escalate', { note: 'Decide' });
		const ids = async (query: string): Promise<unknown> =>
			(await list(query)).body.items?.map(({ dispute_id }) => dispute_id);
		expect(await ids('?dispute_state=OPEN_INQUIRIES')).toEqual([id]);
		expect(await ids('?dispute_state=UNDER_PAYPAL_REVIEW')).toEqual([other.id]);
		expect(await ids(`?disputed_transaction_id=${captureId}`)).toEqual([id]);
		expect(await ids(`?start_time=${between}`)).toEqual([other.id]);
		expect(await ids(`?update_time_before=${between}`)).toEqual([id]);
		expect(await ids(`?update_time_after=${between}`)).toEqual([other.id]);
		await sandbox().clock.advance('P20D');
		expect(await ids('?dispute_state=RESOLVED')).toEqual([id]);
		await sandbox().clock.advance('P180DT1S');
		expect(await ids('')).toBeUndefined();
	});

	it.each<[string, string]>([
		['?start_time=2999-01-01T00:00:00Z', 'DATE_CAN_NOT_BE_IN_FUTURE'],
		['?start_time=2001-01-01T00:00:00Z', 'INVALID_START_TIME_RANGE'],
		['?start_time=2026-01-01T00:00:00Z&disputed_transaction_id=A1', 'INVALID_PARAMETER'],
		['?dispute_state=ANGRY', 'INVALID_PARAMETER_SYNTAX'],
		['?page_size=51', 'INVALID_INTEGER_MAX_VALUE'],
	])('refuses %s', async (query, issue) => {
		const response = await list(query);
		expect([...outcome(response), response.body.name]).toEqual([400, issue, 'VALIDATION_ERROR']);
	});
});

describe('webhooks', () => {
	const listener = useListener();

	it('are told what happens to disputes and to the money', async () => {
		await sandbox().call('POST', '/v1/notifications/webhooks', {
			url: listener().url,
			event_types: [
				{ name: 'CUSTOMER.DISPUTE.CREATED' },
				{ name: 'CUSTOMER.DISPUTE.UPDATED' },
				{ name: 'CUSTOMER.DISPUTE.RESOLVED' },
				{ name: 'PAYMENT.CAPTURE.REFUNDED' },
				{ name: 'PAYMENT.CAPTURE.REVERSED' },
			],
		});
		const { id } = await lost();
		const agreed = await claimed();
		await callAction(agreed.id, 'accept-claim', { note: 'Sorry' });
		await sandbox().clock.settled();
		const { body } = await sandbox().call('GET', '/v1/notifications/webhooks-events?page_size=20');
		const events = body.events.toReversed();
		expect(events.map(({ event_type }) => event_type)).toEqual([
			'CUSTOMER.DISPUTE.CREATED',
			'CUSTOMER.DISPUTE.UPDATED',
			'PAYMENT.CAPTURE.REVERSED',
			'CUSTOMER.DISPUTE.RESOLVED',
			'CUSTOMER.DISPUTE.CREATED',
			'PAYMENT.CAPTURE.REFUNDED',
			'CUSTOMER.DISPUTE.RESOLVED',
		]);
		expect([events[3]?.resource_type, events[3]?.resource]).toEqual([
			'dispute',
			(await get(id)).body,
		]);
		expect(listener().received).toHaveLength(7);
	});
});

describe('an update', () => {
	const patch = (id: Json, ...operations: readonly object[]): Promise<SandboxResponse> =>
		sandbox().call('PATCH', path(id), operations);

	it('says how the seller is reached, or what a partner did', async () => {
		const { id } = await disputed();
		const value = { email: 'help@shop.example', note: 'Write to us' };
		expect((await patch(id, { op: 'add', path: '/communication_details', value })).status).toBe(
			204,
		);
		expect((await get(id)).body.communication_details).toMatchObject(value);
		const action = {
			op: 'add',
			path: '/partner_actions/-',
			value: { id: 'A', name: 'DENY_DISPUTE' },
		};
		const accepted = await patch(id, action);
		expect([accepted.status, relsOf(accepted)]).toEqual([202, ['self']]);
	});

	it.each<[string, object, string]>([
		['the reason', { op: 'replace', path: '/reason', value: 'OTHER' }, 'INVALID_PATCH_PATH'],
		[
			'to a number',
			{ op: 'add', path: '/communication_details/note', value: 5 },
			'INVALID_PARAMETER_VALUE',
		],
		[
			'to a phone',
			{ op: 'add', path: '/communication_details', value: { phone: '1' } },
			'INVALID_PARAMETER_VALUE',
		],
		['by removal', { op: 'remove', path: '/communication_details' }, 'UNSUPPORTED_PATCH_OPERATION'],
		['to nothing', { op: 'add', path: '/communication_details' }, 'MISSING_REQUIRED_PARAMETER'],
	])('does not change %s', async (_what, operation, issue) => {
		const { id } = await disputed();
		expect(outcome(await patch(id, operation))).toEqual([400, issue]);
	});
});
