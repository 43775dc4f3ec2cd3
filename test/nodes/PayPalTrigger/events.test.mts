import { readFileSync } from 'node:fs';

import {
	ALL_EVENTS,
	eventOptions,
	expandEvents,
	KNOWN_EVENTS,
	PRESETS,
} from '../../../nodes/PayPalTrigger/events';
import { EVENT_TYPES } from '../../../sandbox/webhooks/eventTypes.mts';

/** Names of PayPal's page, and those that earlier states of it, or its list of event types, had. */
const facts = JSON.parse(readFileSync('contract/events-by-hand.json', 'utf8')) as {
	names: string[];
	older: string[];
};

describe('the names of events', () => {
	const sandbox = EVENT_TYPES.map(({ name }) => name);

	it.each([
		['the trigger', KNOWN_EVENTS],
		['the sandbox', sandbox],
	])('of %s are those of PayPal, each once', (_, names) => {
		expect(facts.names).toHaveLength(90);
		expect(names.filter((name) => !facts.older.includes(name)).sort()).toEqual(
			[...facts.names].sort(),
		);
		expect(new Set(names).size).toBe(names.length);
	});

	it('that are older are those of the sandbox, too', () => {
		expect(sandbox.filter((name) => !facts.names.includes(name)).sort()).toEqual(
			[...facts.older].sort(),
		);
	});
});

describe('what was chosen under Trigger On', () => {
	it('is registered by its names, each once', () => {
		expect(expandEvents(['PAYMENT.SALE.COMPLETED', 'CHECKOUT.ORDER.APPROVED'])).toEqual([
			'CHECKOUT.ORDER.APPROVED',
			'PAYMENT.SALE.COMPLETED',
		]);
		expect(expandEvents(['preset:orderPaid', 'PAYMENT.CAPTURE.COMPLETED'])).toEqual([
			'PAYMENT.CAPTURE.COMPLETED',
		]);
	});

	it('is everything as soon as everything is among it', () => {
		expect(expandEvents(['preset:orderPaid', '*'])).toEqual(['*']);
	});

	it('may be text from an expression', () => {
		expect(expandEvents('payment.sale.completed, preset:invoicePaid')).toEqual([
			'INVOICING.INVOICE.PAID',
			'PAYMENT.SALE.COMPLETED',
		]);
	});

	it('may be a name that PayPal has and this version does not know', () => {
		expect(expandEvents(['payment.new-thing.happened'])).toEqual(['PAYMENT.NEW-THING.HAPPENED']);
	});

	it.each([[[]], [''], [undefined], [[' ']], [null], [7]])('must be something: %j', (chosen) => {
		expect(() => expandEvents(chosen)).toThrow("Choose at least one event under 'Trigger On'");
	});

	it('must be a preset that exists', () => {
		expect(() => expandEvents(['preset:orderpaid'])).toThrow("'preset:orderpaid'");
	});
});

describe('presets', () => {
	// Stored in people's workflows: a changed line here breaks them.
	it('keep their values and meaning', () => {
		expect(Object.fromEntries(PRESETS.map(({ value, events }) => [value, events]))).toEqual({
			'preset:disputeOpenedOrUpdated': ['CUSTOMER.DISPUTE.CREATED', 'CUSTOMER.DISPUTE.UPDATED'],
			'preset:disputeResolved': ['CUSTOMER.DISPUTE.RESOLVED'],
			'preset:invoicePaid': ['INVOICING.INVOICE.PAID'],
			'preset:orderApproved': ['CHECKOUT.ORDER.APPROVED'],
			'preset:orderPaid': ['PAYMENT.CAPTURE.COMPLETED'],
			'preset:paymentDenied': [
				'PAYMENT.CAPTURE.DECLINED',
				'PAYMENT.CAPTURE.DENIED',
				'PAYMENT.SALE.DENIED',
			],
			'preset:paymentPending': ['PAYMENT.CAPTURE.PENDING', 'PAYMENT.SALE.PENDING'],
			'preset:payoutFinished': ['PAYMENT.PAYOUTSBATCH.DENIED', 'PAYMENT.PAYOUTSBATCH.SUCCESS'],
			'preset:refundIssued': ['PAYMENT.CAPTURE.REFUNDED', 'PAYMENT.SALE.REFUNDED'],
			'preset:subscriptionActivated': [
				'BILLING.SUBSCRIPTION.ACTIVATED',
				'BILLING.SUBSCRIPTION.RE-ACTIVATED',
			],
			'preset:subscriptionCancelled': ['BILLING.SUBSCRIPTION.CANCELLED'],
			'preset:subscriptionPaymentFailed': ['BILLING.SUBSCRIPTION.PAYMENT.FAILED'],
			'preset:subscriptionRenewed': ['PAYMENT.SALE.COMPLETED'],
		});
	});

	it('consist of events that PayPal has', () => {
		for (const { events } of PRESETS)
			expect(KNOWN_EVENTS).toEqual(expect.arrayContaining([...events]));
	});
});

describe('the choices', () => {
	const choices = eventOptions(KNOWN_EVENTS.map((name) => ({ name })));

	it('begin with all events and what people mean, then PayPal’s names in their order', () => {
		expect(choices[0]).toMatchObject({ name: 'All Events', value: ALL_EVENTS });
		expect(choices.slice(1, 1 + PRESETS.length).map(({ value }) => value)).toEqual(
			PRESETS.map(({ value }) => value),
		);
		const names = choices.slice(1 + PRESETS.length).map(({ value }) => String(value));
		expect(names).toEqual([...KNOWN_EVENTS].sort());
	});

	it('have names and values of their own', () => {
		expect(new Set(choices.map(({ name }) => name)).size).toBe(choices.length);
		expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
		expect(choices.length).toBeGreaterThan(80);
	});

	it.each([
		['PAYMENT.CAPTURE.COMPLETED', 'Payment capture completed'],
		['PAYMENT.PAYOUTS-ITEM.BLOCKED', 'Payment payouts item blocked'],
		['PAYMENT.PAYOUTSBATCH.SUCCESS', 'Payment payouts batch success'],
		['BILLING_AGREEMENTS.AGREEMENT.CREATED', 'Billing agreements agreement created'],
	])('%s is found by typing it, and has the description: %s', (name, description) => {
		expect(eventOptions([{ name }]).at(-1)).toEqual({ name, value: name, description });
	});

	it("show PayPal's own descriptions, and no second 'all'", () => {
		const shown = eventOptions([{ name: 'A.B', description: 'Something' }, { name: '*' }]);
		expect(shown.at(-1)).toEqual({ name: 'A.B', value: 'A.B', description: 'Something' });
		expect(shown.filter(({ value }) => value === '*')).toHaveLength(1);
	});
});
