import { defineResource } from '../define';
import { findEligible } from './findEligible';

export const paymentMethod = defineResource({
	value: 'paymentMethod',
	name: 'Payment Method',
	description: 'Which ways to pay PayPal offers a buyer',
	operations: [findEligible],
});
