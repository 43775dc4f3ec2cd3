import { defineResource } from '../define';
import { generateAccessToken } from './generateAccessToken';
import { generateBrowserClientToken } from './generateBrowserClientToken';
import { generateClientToken } from './generateClientToken';
import { getUserInfo } from './getUserInfo';
import { terminateAccessToken } from './terminateAccessToken';

export const authentication = defineResource({
	value: 'authentication',
	name: 'Authentication',
	operations: [
		generateAccessToken,
		generateClientToken,
		generateBrowserClientToken,
		getUserInfo,
		terminateAccessToken,
	],
});
