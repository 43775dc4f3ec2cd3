import { defineResource } from '../define';
import { get } from './get';
import { getAll } from './getAll';
import { getTypes } from './getTypes';
import { resend } from './resend';
import { simulate } from './simulate';
import { triggerSample } from './triggerSample';
import { verifySignature } from './verifySignature';

export const webhookEvent = defineResource({
	value: 'webhookEvent',
	name: 'Webhook Event',
	description: 'Events that PayPal has sent: look up, resend, verify, simulate',
	operations: [get, getAll, getTypes, resend, simulate, triggerSample, verifySignature],
});
