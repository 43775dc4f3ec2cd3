/** Long dropdowns hold exactly what PayPal's files allow. */
import { DISPUTE_STATES } from '../../nodes/PayPal/lists/disputeStates';
import { specs } from '../../contract/load.mts';
import type { Schema } from '../../contract/types.mts';

const schema = (spec: string, name: string): Schema => {
	const found = specs.get(spec)?.schemas[name];
	if (!found) throw new Error(`${spec} has no schema ${name}`);
	return found;
};

const sorted = (codes: readonly unknown[] = []): string[] => codes.map(String).sort();

const disputes = 'customer_disputes_v1';

test.each([
	[
		'states of disputes',
		DISPUTE_STATES.map(({ value }) => value),
		schema(disputes, 'dispute_state'),
	],
])('%s', (_, codes, allowed) => {
	expect(allowed?.enum?.length).toBeGreaterThan(0);
	expect(sorted(codes)).toEqual(sorted(allowed?.enum));
});
