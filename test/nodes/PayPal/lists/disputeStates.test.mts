import { specs } from '../../../../contract/load.mts';
import { DISPUTE_STATES } from '../../../../nodes/PayPal/lists/disputeStates';

// The filter takes several states with commas between them, which the contract says by a pattern. So
// there are no codes at its place to make the dropdown of.
it('are those of PayPal’s file', () => {
	const states = specs.get('customer_disputes_v1')?.schemas.dispute_state?.enum ?? [];
	expect(states.length).toBeGreaterThan(0);
	expect(DISPUTE_STATES.map(({ value }) => value).sort()).toEqual([...states].sort());
});
