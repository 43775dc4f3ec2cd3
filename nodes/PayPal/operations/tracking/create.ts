import { defineOperation } from '../../engine/define';
import { wireName } from '../../engine/naming';
import type { Fields } from '../../engine/types';
import { trackerFields, transactionId } from './fields';

/** PayPal wants a list here, too. The panel shows the fields of its only entry. */
const asOnlyTracker = (fields: Fields): Fields =>
	Object.fromEntries(
		Object.entries(fields).map(([name, field]) => [
			name,
			{ ...field, to: `trackers.0.${wireName(name)}` },
		]),
	);

export const create = defineOperation({
	value: 'create',
	name: 'Create',
	action: 'Create tracker',
	description: 'Tell PayPal how the goods of a payment travel, which also protects you in disputes',
	method: 'POST',
	path: '/v1/shipping/trackers',
	idempotency: 'none',
	fields: asOnlyTracker({
		transactionId: transactionId({ required: true }),
		...trackerFields(),
	}),
	result: { kind: 'one' },
});
