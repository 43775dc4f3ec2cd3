import { bodyOf } from '../../api/operation';
import { defineOperation } from '../define';
import { change, patch, string } from '../../fields/build';
import { autoBillOutstanding, paymentPreferences, taxFields } from '../../fields/shared/billing';
import { plan } from '../../fields/shared/records';

const OPS = ['replace'] as const;

export const update = defineOperation('plans.patch', ({ path, body }) => {
	const { name, description, payment_preferences: preferences, taxes } = bodyOf('plans.create');
	const { paymentFailureThreshold, setupFee, setupFeeFailureAction } =
		paymentPreferences(preferences);
	return {
		value: 'update',
		name: 'Update',
		action: 'Update plan',
		description:
			"Change name, fees, tax or what happens when payments fail. To change prices, use 'Update Pricing'.",
		fields: {
			planId: plan(path.id),
			changes: patch(body, {
				autoBillOutstanding: change(autoBillOutstanding(preferences.auto_bill_outstanding), OPS),
				description: change(string(description, 'Description'), OPS),
				name: change(string(name, 'Name'), OPS),
				paymentFailureThreshold: change(paymentFailureThreshold, OPS),
				percentage: change(taxFields(taxes).percentage, OPS, { label: 'Tax Percentage' }),
				setupFee: change(setupFee, OPS, { currency: true }),
				setupFeeFailureAction: change(setupFeeFailureAction, OPS),
			}),
		},
		result: { kind: 'done', flag: 'success' },
	};
});
