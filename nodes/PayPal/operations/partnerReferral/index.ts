import { defineResource } from '../define';
import { create } from './create';
import { get } from './get';

export const partnerReferral = defineResource({
	value: 'partnerReferral',
	name: 'Partner Referral',
	operations: [create, get],
});
