import { defineResource } from '../define';
import { create } from './create';
import { get } from './get';

export const payout = defineResource({
	value: 'payout',
	name: 'Payout',
	description: 'Payments to many people at once, by email, phone or PayPal account',
	operations: [create, get],
});
