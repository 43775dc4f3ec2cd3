import { defineResource } from '../define';
import { generateAccessToken } from './generateAccessToken';
import { generateBrowserClientToken } from './generateBrowserClientToken';
import { generateClientToken } from './generateClientToken';
import { getUserInfo } from './getUserInfo';
import { terminateAccessToken } from './terminateAccessToken';

export const authentication = defineResource({
	value: 'authentication',
	// n8n sorts resources by name, and "Authentication" would open its list of actions.
	name: 'OAuth Token',
	description:
		'Access tokens for calls that n8n does not make, and whose account it is. Rarely needed: the node gets its own.',
	operations: [
		generateAccessToken,
		generateClientToken,
		generateBrowserClientToken,
		getUserInfo,
		terminateAccessToken,
	],
});
