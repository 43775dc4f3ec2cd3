import { defineResource } from '../define';
import { request } from './request';

export const customApiCall = defineResource({
	value: 'customApiCall',
	name: 'Custom API Call',
	description: "Any other call of PayPal's API, with the credential's token",
	operations: [request],
});
