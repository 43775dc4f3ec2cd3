import { defineOperation } from '../../engine/define';
import { patch } from '../../fields/basic';
import { order } from '../../fields/records';
import { ORDER_CHANGES } from './changes';

export const update = defineOperation({
	value: 'update',
	name: 'Update',
	action: 'Update order',
	description:
		'Change an order before it is captured, such as its amount, items or shipping address',
	method: 'PATCH',
	path: '/v2/checkout/orders/{id}',
	idempotency: 'none',
	fields: { orderId: order(), changes: patch(ORDER_CHANGES) },
	result: { kind: 'done', flag: 'success' },
});
