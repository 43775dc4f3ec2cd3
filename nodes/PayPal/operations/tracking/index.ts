import { defineResource } from '../define';
import { create } from './create';
import { createMany } from './createMany';
import { get } from './get';
import { getAll } from './getAll';
import { update } from './update';

export const tracking = defineResource({
	value: 'tracking',
	name: 'Tracking',
	description:
		'Parcels of paid goods: carrier and tracking number, for buyers and seller protection',
	operations: [create, createMany, get, getAll, update],
});
