import { defineResource } from '../define';
import { get } from './get';
import { getByTrackingId } from './getByTrackingId';
import { getCredentials } from './getCredentials';

export const merchantIntegration = defineResource({
	value: 'merchantIntegration',
	name: 'Merchant Integration',
	description: 'Whether sellers that a partner has onboarded can take payments. For partners.',
	operations: [get, getByTrackingId, getCredentials],
});
