import { defineResource } from '../define';
import { create } from './create';
import { get } from './get';

export const partnerReferral = defineResource({
	value: 'partnerReferral',
	name: 'Partner Referral',
	description: 'Sign-up links for sellers whom a partner onboards. For partners.',
	operations: [create, get],
});
