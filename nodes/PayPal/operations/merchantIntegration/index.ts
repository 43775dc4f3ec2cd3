import { defineResource } from '../define';
import { get } from './get';
import { getByTrackingId } from './getByTrackingId';
import { getCredentials } from './getCredentials';

export const merchantIntegration = defineResource({
	value: 'merchantIntegration',
	name: 'Merchant Integration',
	operations: [get, getByTrackingId, getCredentials],
});
