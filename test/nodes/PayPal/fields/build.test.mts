// Fields that are built from places of PayPal's requests.
import { bodyOf, placesOf } from '../../../../nodes/PayPal/api/operation';
import {
	amount,
	boolean,
	change,
	collection,
	dateTime,
	fixedCollection,
	fixedCollections,
	fixedCollectionsByChoice,
	multiOptions,
	notSent,
	number,
	options,
	patch,
	string,
} from '../../../../nodes/PayPal/fields/build';
import type { Fields } from '../../../../nodes/PayPal/fields/types';
import { defineOperation } from '../../../../nodes/PayPal/operations/define';
import { buildRequest } from '../../../../nodes/PayPal/request/buildRequest';

const order = bodyOf('orders.create');
const plan = bodyOf('plans.create');

describe('a field', () => {
	it.each([
		['a text', string(bodyOf('captures.refund').note_to_payer, 'Note'), { maxLength: 255 }],
		['a text with a least length', string(bodyOf('products.create').id, 'ID'), { minLength: 6 }],
		['a required text', string(bodyOf('products.create').name, 'Name'), { required: true }],
		[
			'a text that is not required after all',
			string(bodyOf('products.create').name, 'Name', { required: false }),
			{ to: 'name' },
		],
		[
			'a required text that is folded away',
			string(bodyOf('products.create').name, 'Name', { optional: true }),
			{ optional: true },
		],
		[
			'a narrower text',
			string(bodyOf('captures.refund').note_to_payer, 'Note', { maxLength: 80 }),
			{ maxLength: 80 },
		],
		[
			'a text in the query',
			string(placesOf('webhooks-events.list').query.transaction_id, 'ID'),
			{ in: 'query', to: 'transaction_id' },
		],
		[
			'a list of texts',
			string(bodyOf('webhooks-events.resend').webhook_ids, 'IDs'),
			{ kind: 'strings', max: 500 },
		],
		[
			'a text of several',
			string(placesOf('subscriptions.list').query.customer_ids, 'IDs', { multipleValues: true }),
			{ kind: 'strings', joined: true },
		],
		[
			'a number',
			number(plan.payment_preferences.payment_failure_threshold, 'Threshold'),
			{ min: 0, max: 999 },
		],
		['money of the newer APIs', amount(bodyOf('captures.refund').amount, 'A'), { kind: 'amount' }],
		[
			'money of the older APIs',
			amount(bodyOf('payouts.post').items.each.amount, 'A'),
			{ shape: 'currency' },
		],
		['digits alone', amount(bodyOf('captures.refund').amount.value, 'A'), { shape: 'value' }],
		[
			'a moment',
			dateTime(bodyOf('subscriptions.create').start_time, 'Start'),
			{ format: 'date-time' },
		],
		['a date', dateTime(order.payer.birth_date, 'Birth Date'), { format: 'date' }],
		['a month', dateTime(order.payment_source.card.expiry, 'Expiry'), { format: 'month' }],
		[
			'several events',
			multiOptions(bodyOf('webhooks.post').event_types, 'E', { load: 'l' }),
			{ max: 500 },
		],
		[
			'several plans in one text, with a limit that PayPal only describes',
			multiOptions(placesOf('plans.list').query.plan_ids, 'Plans', { load: 'l', max: 10 }),
			{ max: 10, joined: true, in: 'query' },
		],
		[
			'yes or no in a form',
			boolean(bodyOf('oauth2.token').ignoreCache, 'Ignore Cache'),
			{ kind: 'boolean', to: 'ignoreCache' },
		],
	])('%s', (_, field, expected) => {
		expect(field).toMatchObject(expected);
	});

	it('is not required where its place is not, or where it says so itself', () => {
		const { name } = bodyOf('products.create');
		expect(string(name, 'Name', { required: false })).not.toHaveProperty('required');
		expect(string(name, 'Name', { optional: true })).not.toHaveProperty('required');
		expect(string(bodyOf('products.create').id, 'ID')).not.toHaveProperty('required');
		expect(amount(bodyOf('captures.refund').amount, 'Amount')).not.toHaveProperty('shape');
	});

	it('has the codes of PayPal with readable names, sorted by name', () => {
		expect(options(order.intent, 'Intent', { names: { CAPTURE: 'Now' } }).options).toEqual([
			{ name: 'Authorize', value: 'AUTHORIZE' },
			{ name: 'Now', value: 'CAPTURE' },
		]);
		expect(options(order.intent, 'Intent', { except: ['CAPTURE'] }).options).toHaveLength(1);
		// @ts-expect-error A code that PayPal does not have
		options(order.intent, 'Intent', { names: { SALE: 'Now' } });
		// @ts-expect-error A default that PayPal does not have
		options(order.intent, 'Intent', { default: 'SALE' });
		// @ts-expect-error Codes that are not yes and no
		boolean(order.intent, 'Intent');
		// @ts-expect-error PayPal has no codes here
		expect(() => options(plan.name, 'Name')).toThrow('name');
	});

	it('checks a pattern where there are words for it', () => {
		const { vault_id: id } = order.payment_source.card;
		expect(string(id, 'ID')).not.toHaveProperty('pattern');
		expect(string(id, 'ID', { pattern: 'Write digits.' }).pattern?.says).toBe('Write digits.');
		expect(() => string(plan.name, 'Name', { pattern: 'No.' })).toThrow('Name');
		expect(() => string(notSent, 'Name', { pattern: 'No.' })).toThrow('Name');
	});
});

describe('an object', () => {
	const unit = order.purchase_units.each;

	it('has paths from within', () => {
		const units = fixedCollections(order.purchase_units, 'Units', (each) => ({
			customId: string(each.custom_id, 'Custom ID'),
			fullName: string(each.shipping.name.full_name, 'Name'),
			shipping: fixedCollection(each.shipping, 'Shipping', (shipping) => ({
				city: string(shipping.address.admin_area_2, 'City'),
			})),
		}));
		expect(units).toMatchObject({
			kind: 'fixedCollections',
			to: 'purchase_units',
			max: 10,
			required: true,
		});
		const { customId, fullName, shipping } = units.fields;
		expect([customId?.to, fullName?.to, shipping?.to]).toEqual([
			'custom_id',
			'shipping.name.full_name',
			'shipping',
		]);
		expect(shipping).toMatchObject({ fields: { city: { to: 'address.admin_area_2' } } });
	});

	it('is a text where the operation makes one of its fields', () => {
		const { transaction_amount: range } = placesOf('search.get').query;
		const from: Fields = { from: { kind: 'amount', label: 'From' } };
		expect(fixedCollection(range, 'Amount', from)).toMatchObject({
			kind: 'fixedCollection',
			in: 'query',
			to: 'transaction_amount',
			fields: from,
		});
	});

	it('has codes beside a field at paths from within', () => {
		const { names } = bodyOf('customer_partner_referrals_v2/partner-referrals.create')
			.individual_owners.each;
		const owner = collection(
			bodyOf('customer_partner_referrals_v2/partner-referrals.create').individual_owners.first,
			'Owner',
			(at) => ({
				name: string(at.names.first.surname, 'Name', {
					alsoSend: [[at.names.first.type, 'LEGAL']],
				}),
			}),
		);
		expect(names).toBeDefined();
		expect(owner.fields.name).toMatchObject({
			to: 'names.0.surname',
			alsoSend: { 'names.0.type': 'LEGAL' },
		});
	});

	it.each<[string, () => unknown]>([
		[
			'another object',
			() => fixedCollection(unit.shipping, 'S', { x: string(unit.custom_id, 'C') }),
		],
		[
			'an object whose name begins alike',
			() =>
				fixedCollection(unit.payee, 'S', {
					x: string(unit.payment_instruction.payee_pricing_tier_id, 'P'),
				}),
		],
		[
			'the list instead of a row',
			() =>
				fixedCollections(order.purchase_units, 'U', {
					x: string(order.purchase_units.first.custom_id, 'C'),
				}),
		],
		['another request', () => fixedCollection(order.payer, 'P', { x: string(plan.name, 'N') })],
	])('has no field of %s', (_, make) => {
		expect(make).toThrow('which is not in');
	});
});

describe('an operation', () => {
	const define = (fields: Fields) =>
		defineOperation('captures.refund', () => ({
			value: 'refund',
			name: 'Refund',
			action: 'Refund',
			description: '',
			fields,
			result: { kind: 'one' },
		}));

	it('takes its call and its headers from PayPal', () => {
		expect(define({})).toMatchObject({
			method: 'POST',
			path: '/v2/payments/captures/{capture_id}/refund',
			idempotency: 'request-id',
			prefer: true,
		});
	});

	it('has no field of another one, and none of a row', () => {
		expect(() => define({ name: string(plan.name, 'Name') })).toThrow('plans.create body name');
		const fee = bodyOf('captures.refund').payment_instruction.platform_fees;
		expect(() => define({ fee: amount(fee.each.amount, 'Fee') })).toThrow('platform_fees[].amount');
		expect(() => define({ fee: amount(fee.first.amount, 'Fee') })).not.toThrow();
	});

	it('puts values where PayPal wants them', () => {
		const fee = bodyOf('captures.refund').payment_instruction.platform_fees;
		const operation = define({
			captureId: string(placesOf('captures.refund').path.capture_id, 'Capture'),
			fee: amount(fee.first.amount, 'Fee'),
		});
		const values = { captureId: 'C1', fee: '1.50 EUR' };
		expect(buildRequest(operation, { values, timezone: 'UTC' })).toMatchObject({
			path: '/v2/payments/captures/C1/refund',
			body: {
				payment_instruction: {
					platform_fees: [{ amount: { currency_code: 'EUR', value: '1.50' } }],
				},
			},
		});
	});
});

describe('a JSON Patch', () => {
	it('names what changes by its place in the record', () => {
		const { payment_preferences: preferences, name } = plan;
		const changes = patch(bodyOf('plans.patch'), {
			fee: change(amount(preferences.setup_fee, 'Setup Fee'), ['replace'], { currency: true }),
			name: change(string(name, 'Name'), ['replace', 'add'], { label: 'Title' }),
		});
		expect(changes).toMatchObject({ kind: 'patch', to: '', required: true });
		expect(changes.paths).toMatchObject({
			fee: { label: 'Setup Fee', path: '/payment_preferences/setup_fee', currency: true },
			name: { label: 'Title', path: '/name', ops: ['replace', 'add'] },
		});
	});

	it('needs the path of what is in a row', () => {
		const id = string(order.purchase_units.each.custom_id, 'Custom ID');
		expect(() => change(id, ['replace'])).toThrow('Custom ID');
		expect(change(id, ['replace'], { path: '/purchase_units/0/custom_id' }).path).toContain('0');
	});
});

it('rows that say where they go have the paths of lists and of objects', () => {
	const { business_entity: business, individual_owners: owners } = bodyOf(
		'customer_partner_referrals_v2/partner-referrals.create',
	);
	const rows = fixedCollectionsByChoice(
		'place',
		{ owner: owners, business, bearer: business.office_bearers },
		'People',
		{
			birthDate: dateTime(owners.each.birth_details.date_of_birth, 'Birth Date'),
			role: string(business.office_bearers.each.role, 'Role'),
			name: string(business.names.first.business_name, 'Name'),
		},
		{ max: 5 },
	);
	expect(rows.pathByOption).toEqual({
		field: 'place',
		paths: {
			owner: 'individual_owners[]',
			bearer: 'business_entity.office_bearers[]',
			business: 'business_entity',
		},
	});
	expect(Object.values(rows.fields).map(({ to }) => to)).toEqual([
		'birth_details.date_of_birth',
		'role',
		'names.0.business_name',
	]);
	expect(rows.max).toBe(5);
});
