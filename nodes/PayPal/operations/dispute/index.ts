import { defineResource } from '../define';
import { acceptClaim } from './acceptClaim';
import { acceptOffer } from './acceptOffer';
import { acknowledgeReturn } from './acknowledgeReturn';
import { appeal } from './appeal';
import { denyOffer } from './denyOffer';
import { escalate } from './escalate';
import { get } from './get';
import { getAll } from './getAll';
import { makeOffer } from './makeOffer';
import { provideEvidence } from './provideEvidence';
import { provideSupportingInfo } from './provideSupportingInfo';
import { sendMessage } from './sendMessage';
import { settle } from './settle';
import { update } from './update';
import { updateStatus } from './updateStatus';

export const dispute = defineResource({
	value: 'dispute',
	name: 'Dispute',
	description: 'Claims and chargebacks of buyers: evidence, offers, refunds, appeals',
	operations: [
		acceptClaim,
		acceptOffer,
		acknowledgeReturn,
		appeal,
		denyOffer,
		escalate,
		get,
		getAll,
		makeOffer,
		provideEvidence,
		provideSupportingInfo,
		sendMessage,
		settle,
		update,
		updateStatus,
	],
});
