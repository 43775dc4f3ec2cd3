import type { Resource } from '../../engine/types';
import { create } from './create';
import { get } from './get';

export const partnerReferral: Resource = {
	value: 'partnerReferral',
	name: 'Partner Referral',
	operations: [create, get],
};
