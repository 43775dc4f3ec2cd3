/** PayPal describes no request with these fields: their limits are those of what it shows afterwards. */
import { specs } from '../../../../../contract/load.mts';
import { shapeOf } from '../../../../../contract/schema.mts';
import type { Fields } from '../../../../../nodes/PayPal/fields/types';
import { update } from '../../../../../nodes/PayPal/operations/dispute/update';

const disputes = specs.get('customer_disputes_v1');

const contactDetails = (): Fields => {
	const { changes } = update.fields;
	if (changes?.kind !== 'patch') throw new Error('No changes');
	const { value } = changes.paths.communicationDetails ?? {};
	if (value?.kind !== 'fixedCollection') throw new Error('No contact details');
	return value.fields;
};

test.each(['email', 'note'])('%s is as long as PayPal lets it be', (name) => {
	const schema = disputes?.schemas.communication_details?.properties?.[name];
	if (disputes === undefined || schema === undefined) throw new Error(`PayPal has no ${name}`);
	const { maxLength } = shapeOf(disputes, schema);
	expect(maxLength).toBeGreaterThan(0);
	expect(contactDetails()[name]).toMatchObject({ maxLength });
});
