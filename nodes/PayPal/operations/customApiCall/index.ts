import { defineResource } from '../define';
import { request } from './request';

export const customApiCall = defineResource({
	value: 'customApiCall',
	name: 'Custom API Call',
	operations: [request],
});
