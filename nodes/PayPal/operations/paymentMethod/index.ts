import { defineResource } from '../define';
import { findEligible } from './findEligible';

export const paymentMethod = defineResource({
	value: 'paymentMethod',
	name: 'Payment Method',
	operations: [findEligible],
});
