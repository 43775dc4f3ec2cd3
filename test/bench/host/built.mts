import { createRequire } from 'node:module';

import type { INodeType } from 'n8n-workflow';

import type { PayPalCredentialType } from '../../support/credentialKeeper.mts';

const require = createRequire(import.meta.url);

/** The package as n8n loads it: from dist. */
export const { PayPal } = require('../../../dist/nodes/PayPal/PayPal.node.js') as {
	PayPal: new () => INodeType;
};
export const { PayPalRestApi } =
	require('../../../dist/credentials/PayPalRestApi.credentials.js') as {
		PayPalRestApi: new () => PayPalCredentialType;
	};
