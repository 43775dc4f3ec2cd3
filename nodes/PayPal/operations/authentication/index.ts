import { defineResource } from '../define';
import { generateAccessToken } from './generateAccessToken';
import { generateClientToken } from './generateClientToken';
import { getUserInfo } from './getUserInfo';
import { terminateAccessToken } from './terminateAccessToken';

export const authentication = defineResource({
	value: 'authentication',
	name: 'Authentication',
	operations: [generateAccessToken, generateClientToken, getUserInfo, terminateAccessToken],
});
