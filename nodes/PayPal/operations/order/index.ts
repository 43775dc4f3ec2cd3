import { defineResource } from '../define';
import { addTracking } from './addTracking';
import { authorize } from './authorize';
import { capture } from './capture';
import { confirm } from './confirm';
import { create } from './create';
import { get } from './get';
import { update } from './update';
import { updateTracking } from './updateTracking';

export const order = defineResource({
	value: 'order',
	name: 'Order',
	description: 'Checkout: what a buyer approves and pays, captured at once or later',
	operations: [create, capture, authorize, get, update, confirm, addTracking, updateTracking],
});
