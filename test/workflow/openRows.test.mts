/** Lists that need at least one row: the first row is shown from the start, and not sent while it is empty. */
import { NodeHelpers, type INodeParameters } from 'n8n-workflow';

import { toProperty } from '../../nodes/PayPal/description/property';
import type { FixedCollectionsField } from '../../nodes/PayPal/fields/types';
import { catalogue } from '../../nodes/PayPal/operations';
import { buildRequest } from '../../nodes/PayPal/request/buildRequest';

const open = catalogue.flatMap(({ value: resource, operations }) =>
	operations.flatMap((operation) =>
		Object.entries(operation.fields)
			.filter(
				(entry): entry is [string, FixedCollectionsField] => entry[1].kind === 'fixedCollections',
			)
			.filter(([, field]) => field.open === true)
			.map(([name, field]) => ({ at: `${resource}.${operation.value}`, operation, name, field })),
	),
);

it('are shown for lists where an empty row shows what is missing', () => {
	expect(open.map(({ at, name }) => `${at} ${name}`).sort()).toEqual([
		'exchangeRate.getQuotes quoteItems',
		'partnerReferral.create operations',
		'payout.create items',
		'plan.create billingCycles',
		'plan.updatePricing pricingSchemes',
		'tracking.createMany trackers',
	]);
});

it.each(open)('$at $name: the row that is there at first is refused', (each) => {
	const { operation, name, field } = each;
	const properties = [toProperty(name, field, 'panel')];
	const values = NodeHelpers.getNodeParameters(properties, {}, true, false, null, null);
	expect((values?.[name] as INodeParameters).values).toHaveLength(1);
	const alone = { ...operation, path: '/', fields: { [name]: field } };
	const build = () => buildRequest(alone, { values: values ?? {}, timezone: 'UTC' });
	expect(build).toThrow(
		new RegExp(`^'${field.label} > .+' (needs a value|has no default in the credential)$`),
	);
});

it('are shown for tiers once prices depend on quantity, and not sent before', () => {
	const create = catalogue
		.find(({ value }) => value === 'plan')
		?.operations.find(({ value }) => value === 'create');
	const field = create?.fields.billingCycles as FixedCollectionsField;
	const properties = [toProperty('billingCycles', field, 'panel')];
	const rowWith = (row: INodeParameters) => {
		const given = { billingCycles: { values: [row] } };
		const all = NodeHelpers.getNodeParameters(properties, given, true, false, null, null);
		return (all?.billingCycles as { values: INodeParameters[] }).values[0];
	};
	expect(rowWith({ pricingModel: 'TIERED' }).tiers).toEqual({
		values: [{ startingQuantity: '', endingQuantity: '', amount: '' }],
	});
	expect(rowWith({ pricingModel: '' })).not.toHaveProperty('tiers');
});
