import { defineOperation } from '../../engine/define';
import { text } from '../../fields/basic';
import { dispute } from '../../fields/records';
import { attachedFiles, LINKS_ONLY } from './parts';

export const provideSupportingInfo = defineOperation({
	value: 'provideSupportingInfo',
	name: 'Provide Supporting Info',
	action: 'Provide supporting info for dispute',
	description:
		'Add notes and files to a chargeback or arbitration that PayPal has not asked you for evidence in',
	method: 'POST',
	path: '/v1/customer/disputes/{id}/provide-supporting-info',
	idempotency: 'none',
	encoding: { multipart: 'input' },
	fields: {
		disputeId: dispute(),
		notes: text('Notes', { rows: 3, maxLength: 2000 }),
		inputDataFieldName: attachedFiles('supporting document'),
	},
	result: LINKS_ONLY,
});
