import { bodyOf } from '../../api/operation';
import { defineOperation } from '../define';
import { patch } from '../../fields/build';
import { order } from '../../fields/shared/records';
import { orderChanges } from './changes';

export const update = defineOperation('orders.patch', ({ path, body }) => ({
	value: 'update',
	name: 'Update',
	action: 'Update order',
	description:
		'Change an order before it is captured, such as its amount, items or shipping address',
	fields: {
		orderId: order(path.id),
		changes: patch(body, orderChanges(bodyOf('orders.create'))),
	},
	result: { kind: 'done', flag: 'success' },
}));
