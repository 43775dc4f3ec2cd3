import type { Resource } from '../../engine/types';
import { get } from './get';
import { getByTrackingId } from './getByTrackingId';
import { getCredentials } from './getCredentials';

export const merchantIntegration: Resource = {
	value: 'merchantIntegration',
	name: 'Merchant Integration',
	operations: [get, getByTrackingId, getCredentials],
};
