// Places of PayPal's requests: their paths and limits, which come from the contract itself.
import { contract, settableProperties } from '../../../../contract/index.mts';
import { facts } from '../../../../nodes/PayPal/api/facts';
import { bodyOf, callOf, placesOf, type OperationId } from '../../../../nodes/PayPal/api/operation';
import { oneOf, placeOf, type AnyPlace } from '../../../../nodes/PayPal/api/place';

const LIMITS = [
	'enum',
	'pattern',
	'minLength',
	'maxLength',
	'minimum',
	'maximum',
	'minItems',
	'maxItems',
] as const;

/**
 * The place at a path of the contract, such as `purchase_units[].amount.value`. A form has no lists:
 * there, `domains[]` is a name.
 */
const follow = (at: AnyPlace, path: string, isForm: boolean): AnyPlace =>
	(isForm ? path : path.replaceAll('[]', '.each'))
		.split('.')
		.filter((name) => name !== '')
		.reduce((place, name) => (place as unknown as Record<string, AnyPlace>)[name], at);

const withBody = contract.operations.flatMap(({ spec, id }) => {
	const operation = contract.operations.find((each) => each.spec === spec && each.id === id);
	const known = (id in facts.operations ? id : `${spec}/${id}`) as OperationId;
	return operation?.body === undefined ? [] : [[known, operation] as const];
});

it.each(withBody)(
	'%s: has each property that a caller can set, with its limits',
	(id, operation) => {
		const { body, file } = placesOf(id);
		const isForm = callOf(id).encoding === 'form';
		const properties = settableProperties(operation);
		expect(properties.length).toBeGreaterThan(0);
		for (const property of properties) {
			const { path, type } = property;
			const { facts: own, ...place } = placeOf(
				follow((type === 'file' ? file : body) as AnyPlace, path, isForm),
			);
			expect(place.path).toBe(path);
			// Of alternatives, the first one counts in the list of properties, the last one in the place.
			if (properties.filter((each) => each.path === path).length > 1) continue;
			// A list of plain values has its limits at its entries.
			const list = !isForm && path.endsWith('[]') ? path.slice(0, -'[]'.length) : undefined;
			const ofList =
				list === undefined ? {} : placeOf(follow(body as AnyPlace, list, isForm)).facts;
			for (const limit of LIMITS) {
				const found = { ...ofList, ...own }[limit];
				expect([path, limit, found]).toEqual([path, limit, property[limit]]);
			}
		}
	},
);

it('knows how each operation is called', () => {
	for (const { spec, id, method, path, parameters } of contract.operations) {
		const known = (id in facts.operations ? id : `${spec}/${id}`) as OperationId;
		const declares = (header: string) => parameters.some(({ name }) => name === header);
		expect(callOf(known)).toMatchObject({
			method,
			path,
			takesRequestId: declares('PayPal-Request-Id'),
			takesPrefer: declares('Prefer'),
		});
	}
	expect(callOf('disputes.provide-evidence').encoding).toEqual({ multipart: 'input' });
	expect(callOf('supporting-documents.upload').encoding).toEqual({ multipart: 'document_info' });
});

it('says which parts of a path are in a list, and which of it', () => {
	const { purchase_units: units } = bodyOf('orders.create');
	expect(placeOf(units.each.amount.value)).toMatchObject({
		in: 'body',
		root: 'orders.create body',
		path: 'purchase_units[].amount.value',
		required: true,
	});
	expect(placeOf(units.first.custom_id)).toMatchObject({
		path: 'purchase_units.0.custom_id',
		required: false,
	});
	expect(placeOf(units.second.amount.value).path).toBe('purchase_units.1.amount.value');
});

it('does not have what PayPal sets, or does not support', () => {
	const body = bodyOf('orders.create') as unknown as Record<string, AnyPlace>;
	expect(() => body.id).toThrow('PayPal has no id at orders.create body');
	const phone = bodyOf('orders.create').payer.phone.phone_number as unknown as typeof body;
	expect(() => phone.extension_number).toThrow('extension_number');
	expect(() => (bodyOf('orders.create').purchase_units as unknown as typeof body).last).toThrow();
});

it('takes the laxest limits of several objects, and the codes of all', () => {
	const { payment_source: sources } = bodyOf('orders.create');
	const source = oneOf(sources, ['card', 'paypal', 'venmo'], 'paymentSource');
	expect(placeOf(source.vault_id)).toMatchObject({
		path: 'payment_source.{paymentSource}.vault_id',
		required: false,
	});
	const own = [sources.card, sources.paypal, sources.venmo].map(
		({ vault_id: id }) => placeOf(id).facts.maxLength ?? Infinity,
	);
	expect(placeOf(source.vault_id).facts.maxLength).toBe(Math.max(...own));
	const context = oneOf(sources, ['paypal', 'venmo'], 'paymentSource').experience_context;
	expect(placeOf(context.shipping_preference).facts.enum).toContain('NO_SHIPPING');
	const both = oneOf(sources, ['card', 'paypal'], 'paymentSource');
	// @ts-expect-error A property that one of them lacks can't be named
	expect(() => both.security_code as unknown).toThrow();
});
