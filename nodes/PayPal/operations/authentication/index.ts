import { defineResource } from '../define';
import { generateAccessToken } from './generateAccessToken';
import { generateBrowserToken } from './generateBrowserToken';
import { generateClientToken } from './generateClientToken';
import { getUserInfo } from './getUserInfo';
import { terminateAccessToken } from './terminateAccessToken';

export const authentication = defineResource({
	value: 'authentication',
	name: 'Authentication',
	operations: [
		generateAccessToken,
		generateClientToken,
		generateBrowserToken,
		getUserInfo,
		terminateAccessToken,
	],
});
