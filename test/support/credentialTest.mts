import type { ICredentialDataDecryptedObject, INodeType } from 'n8n-workflow';

import { PayPalRestApi } from '../../credentials/PayPalRestApi.credentials';
import { isObject } from '../../nodes/shared/json';
import { OneCredential } from './credentialsHelper.mts';
import { runInWorkflow } from './workflow.mts';

/**
 * Tests a credential as n8n does (packages/cli, credentials-tester.service.ts of n8n 2.41.1): the
 * test's request is that of a declarative node, which n8n-core runs; the rules are applied to the response.
 *
 * @returns what the editor would show; the test in a real n8n is in test/e2e/versions.test.mts
 */
export async function testCredential(
	values: ICredentialDataDecryptedObject,
): Promise<{ status: 'OK' | 'Error'; message: string }> {
	const { request, rules = [] } = new PayPalRestApi().test;
	const node: INodeType = {
		description: {
			displayName: 'No Operation',
			name: 'noOp',
			group: ['organization'],
			version: 1,
			description: '',
			defaults: {},
			inputs: ['main'],
			outputs: ['main'],
			credentials: [{ name: 'payPalRestApi', required: true }],
			properties: [
				{ displayName: 'Temp', name: 'temp', type: 'string', routing: { request }, default: '' },
			],
		},
	};
	const { items, error } = await runInWorkflow({
		node,
		type: 'n8n-nodes-base.noOp',
		parameters: {},
		credentials: new OneCredential(values),
	});
	if (error !== undefined) return { status: 'Error', message: error.message };
	for (const rule of rules) {
		if (rule.type !== 'responseSuccessBody') continue;
		const { key, value, message } = rule.properties;
		// A string if there was no response: n8n's lodash finds nothing in it either.
		const body: unknown = items[0]?.json;
		const found = isObject(body) ? body[key] : undefined;
		if (found === value) return { status: 'Error', message };
	}
	return { status: 'OK', message: 'Connection successful!' };
}
