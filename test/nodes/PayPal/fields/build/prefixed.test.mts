import { bodyOf } from '../../../../../nodes/PayPal/api/operation';
import {
	collection,
	fixedCollection,
	fixedCollections,
	prefixed,
	string,
} from '../../../../../nodes/PayPal/fields/build';
import { addressLines } from '../../../../../nodes/PayPal/fields/shared/address';
import type { Field, Fields } from '../../../../../nodes/PayPal/fields/types';

const order = bodyOf('orders.create');
const { payer } = order;
const { shipping } = order.purchase_units.each;

const labelsIn = (fields: Fields): string[] =>
	Object.values(fields).flatMap((field: Field) => [
		field.label,
		...(field.kind === 'fixedCollection' || field.kind === 'fixedCollections'
			? labelsIn(field.fields)
			: []),
	]);

const email = (label: string): Fields => ({ email: string(payer.email_address, label) });

test.each([
	['Payer', 'Email', 'Payer Email'],
	['Payer', 'Payer Email', 'Payer Email'],
	['Payer', 'Email of Payer', 'Email of Payer'],
	['Payer', 'Payers', 'Payer Payers'],
	['Pay', 'Payer Email', 'Pay Payer Email'],
	['Billing', 'Address Line 1', 'Billing Address Line 1'],
	['Billing', 'Billing Address', 'Billing Address'],
	['Level 3', 'Level 2', 'Level 3 Level 2'],
	['Token', 'Tokenized Card', 'Token Tokenized Card'],
])('%s and %s: %s', (prefix, label, expected) => {
	expect(labelsIn(prefixed(prefix, email(label)))).toEqual([expected]);
});

test('the fields of a group get the prefix, however deep, and where they go stays', () => {
	const group = fixedCollection(
		payer,
		'Payer',
		{
			emailAddress: string(payer.email_address, 'Email'),
			address: fixedCollection(payer.address, 'Address', addressLines, { optional: true }),
		},
		{ optional: true, prefix: 'Payer' },
	);
	expect(labelsIn({ group })).toEqual([
		'Payer',
		'Payer Email',
		'Payer Address',
		'Payer Address Line 1',
		'Payer Address Line 2',
		'Payer Postal Code',
		'Payer City',
		'Payer State or Province',
		'Payer Country',
	]);
	expect(group).not.toHaveProperty('prefix');
	expect(group.fields.emailAddress.to).toBe('email_address');
});

test('a prefix of a group inside comes behind that of the group around it', () => {
	const group = collection(
		payer,
		'Payer',
		{ address: fixedCollection(payer.address, 'Address', addressLines, { prefix: 'Home' }) },
		{ prefix: 'Payer' },
	);
	expect(labelsIn({ group })).toContain('Payer Home City');
});

test('rows of a list keep their labels: the list has the prefix', () => {
	const group = fixedCollection(
		shipping,
		'Shipping',
		{
			options: fixedCollections(shipping.options, 'Options', (option) => ({
				label: string(option.label, 'Label'),
			})),
		},
		{ prefix: 'Shipping' },
	);
	expect(labelsIn({ group })).toEqual(['Shipping', 'Shipping Options', 'Label']);
});
