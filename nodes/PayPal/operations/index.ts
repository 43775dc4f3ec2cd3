import { authentication } from './authentication';
import { customApiCall } from './customApiCall';
import { order } from './order';
import { payment } from './payment';
import { webhook } from './webhook';
import { webhookEvent } from './webhookEvent';
import type { Resource } from '../engine/types';

/** The catalogue: everything the node can do. */
export const catalogue: readonly Resource[] = [
	authentication,
	customApiCall,
	order,
	payment,
	webhook,
	webhookEvent,
];
