import { paidOrder } from '../sandbox/orders.mts';
import type { SandboxResponse, SandboxUnderTest } from '../sandbox.mts';
import { address, LINKS, MONEY, usd, type Documented } from './documented.mts';

type Sandbox = () => SandboxUnderTest;

const FILE = 'customer_disputes_v1.json 1.11';
const REFERENCE = 'developer.paypal.com/docs/api/customer-disputes/v1';
const DISPUTES = '/v1/customer/disputes';

/** A dispute about a payment. @returns its path */
async function disputed(sandbox: Sandbox, more: object = {}): Promise<string> {
	const { captureId } = await paidOrder(sandbox);
	const dispute = (await sandbox().admin('POST', 'disputes', {
		captureId,
		reason: 'MERCHANDISE_OR_SERVICE_NOT_AS_DESCRIBED',
		message: 'It is broken',
		...more,
	})) as { readonly dispute_id: string };
	return `${DISPUTES}/${dispute.dispute_id}`;
}

const CLAIM = { stage: 'CHARGEBACK' };

const offer = {
	note: 'Half of it back, with return.',
	offer_amount: usd('5.00'),
	offer_type: 'REFUND_WITH_RETURN',
	return_shipping_address: address,
};

/** A call about a dispute, made after other calls. */
const call = async (
	sandbox: Sandbox,
	action: string,
	body: object,
	more: object = {},
	before: ReadonlyArray<readonly [action: string, body: object]> = [],
): Promise<SandboxResponse> => {
	const path = await disputed(sandbox, more);
	for (const [first, input] of before) {
		const { status } = await sandbox().call('POST', `${path}/${first}`, input);
		expect(status).toBe(200);
	}
	return sandbox().call('POST', `${path}/${action}`, body);
};

const links = (
	name: string,
	source: string,
	send: (sandbox: Sandbox) => Promise<SandboxResponse>,
): Documented => ({ name, source, send, status: 200, response: LINKS });

/** Disputes: requests of PayPal's reference, and the shapes of its responses. */
export const disputes: readonly Documented[] = [
	{
		name: 'List disputes',
		source: `${REFERENCE}, disputes_list`,
		send: async (sandbox) => {
			await disputed(sandbox);
			return sandbox().call('GET', DISPUTES);
		},
		status: 200,
		response: `items[]{dispute_id create_time update_time status reason dispute_state dispute_amount${MONEY} dispute_life_cycle_stage dispute_channel ${LINKS}} ${LINKS}`,
	},
	{
		name: 'Show dispute',
		source: `${REFERENCE}, disputes_get`,
		send: async (sandbox) => {
			const path = await disputed(sandbox);
			await sandbox().call('POST', `${path}/make-offer`, {
				note: 'Most of it back.',
				offer_amount: usd('9.00'),
				offer_type: 'REFUND',
			});
			await sandbox().call('POST', `${path}/accept-offer`, { note: 'Fine with me.' });
			return sandbox().call('GET', path);
		},
		status: 200,
		response: `dispute_id create_time update_time disputed_transactions[]{seller_transaction_id create_time transaction_status gross_amount${MONEY} buyer{name} seller{email merchant_id name}} reason status dispute_state dispute_amount${MONEY} dispute_outcome{outcome_code amount_refunded${MONEY}} dispute_life_cycle_stage dispute_channel messages[]{posted_by time_posted content documents[]{name url}} extensions{merchandize_dispute_properties{issue_type service_details{sub_reasons[] purchase_url}}} offer{buyer_requested_amount${MONEY} offer_type history[]{offer_time actor event_type offer_type offer_amount${MONEY} notes dispute_life_cycle_stage}} ${LINKS}`,
		lacking: {
			'messages[].documents': 'The buyer of the sandbox sends no files',
			'extensions.merchandize_dispute_properties': 'What buyers fill in where they open a dispute',
		},
	},
	links('Send message', `${REFERENCE}, disputes_send-message`, (sandbox) =>
		call(sandbox, 'send-message', { message: 'It was sent.' }),
	),
	links('Make offer', `${FILE}, make_offer`, (sandbox) => call(sandbox, 'make-offer', offer)),
	links('Accept offer', `${FILE}, accept_offer`, (sandbox) =>
		call(sandbox, 'accept-offer', { note: 'Fine with me.' }, {}, [
			['make-offer', { note: 'Half back.', offer_amount: usd('5.00'), offer_type: 'REFUND' }],
		]),
	),
	links('Deny offer', `${FILE}, deny_offer`, (sandbox) =>
		call(sandbox, 'deny-offer', { note: 'Not enough.' }, {}, [
			['make-offer', { note: 'Half back.', offer_amount: usd('5.00'), offer_type: 'REFUND' }],
		]),
	),
	links('Escalate', `${FILE}, escalate`, (sandbox) =>
		call(sandbox, 'escalate', { note: 'To PayPal.' }),
	),
	links('Escalate without a note', `${FILE}: note is optional`, (sandbox) =>
		call(sandbox, 'escalate', {}),
	),
	links('Accept claim', `${REFERENCE}, disputes_accept-claim`, (sandbox) =>
		call(sandbox, 'accept-claim', { note: 'All of it back.', accept_claim_type: 'REFUND' }, CLAIM),
	),
	links('Settle', `${FILE}, adjudicate`, (sandbox) =>
		call(sandbox, 'adjudicate', { adjudication_outcome: 'BUYER_FAVOR' }, {}, [
			['escalate', { note: 'To PayPal.' }],
		]),
	),
	links('Ask for evidence', `${FILE}, require_evidence`, (sandbox) =>
		call(sandbox, 'require-evidence', { action: 'SELLER_EVIDENCE' }, {}, [
			['escalate', { note: 'To PayPal.' }],
		]),
	),
	links(
		'Provide supporting information',
		`${REFERENCE}, disputes_provide-supporting-info`,
		(sandbox) => call(sandbox, 'provide-supporting-info', { notes: 'See the photo.' }, CLAIM),
	),
];
