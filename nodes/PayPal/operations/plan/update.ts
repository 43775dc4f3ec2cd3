import { defineOperation } from '../../engine/define';
import type { Field, PatchPath } from '../../engine/types';
import { patch, text } from '../../fields/basic';
import { autoBillOutstanding, paymentPreferences, taxFields } from '../../fields/billing';
import { plan } from '../../fields/records';

const { paymentFailureThreshold, setupFee, setupFeeFailureAction } = paymentPreferences();

const change = (value: Field, path: string, label = value.label): PatchPath => ({
	label,
	path,
	ops: ['replace'],
	value,
});

export const update = defineOperation({
	value: 'update',
	name: 'Update',
	action: 'Update plan',
	description:
		'Change name, fees, tax or what happens when payments fail. Prices have Update Pricing.',
	method: 'PATCH',
	path: '/v1/billing/plans/{id}',
	idempotency: 'none',
	fields: {
		planId: plan(),
		changes: patch({
			autoBillOutstanding: change(
				autoBillOutstanding(),
				'/payment_preferences/auto_bill_outstanding',
			),
			description: change(text('Description', { maxLength: 127 }), '/description'),
			name: change(text('Name', { maxLength: 127 }), '/name'),
			paymentFailureThreshold: change(
				paymentFailureThreshold,
				'/payment_preferences/payment_failure_threshold',
			),
			percentage: change(taxFields.percentage, '/taxes/percentage', 'Tax Percentage'),
			setupFee: { ...change(setupFee, '/payment_preferences/setup_fee'), currency: true },
			setupFeeFailureAction: change(
				setupFeeFailureAction,
				'/payment_preferences/setup_fee_failure_action',
			),
		}),
	},
	result: { kind: 'done', flag: 'success' },
});
