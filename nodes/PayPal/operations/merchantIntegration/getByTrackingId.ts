import { defineOperation } from '../define';
import { string } from '../../fields/build';
import { partner } from '../../fields/shared/records';

export const getByTrackingId = defineOperation('merchant-integration.find', ({ path, query }) => ({
	value: 'getByTrackingId',
	name: 'Get by Tracking ID',
	action: 'Get merchant integration by tracking ID',
	description: 'Find the account of a seller by the tracking ID of the partner referral',
	fields: {
		partnerId: partner(path.partner_id),
		trackingId: string(query.tracking_id, 'Tracking ID', {
			placeholder: 'e.g. seller-1001',
			description: 'Your own ID of the seller, as given in the partner referral',
		}),
	},
	result: { kind: 'one', expected: { has: ['merchant_id'] } },
}));
