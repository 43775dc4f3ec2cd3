import type { TextField } from '../../engine/types';
import { text } from '../../fields/basic';

/** Why the status changes: PayPal keeps it with the subscription, so it says something by itself. */
export const reason = (settings: Partial<TextField> = {}) =>
	text('Reason', {
		maxLength: 128,
		default: 'On request',
		placeholder: 'e.g. Customer is on vacation',
		...settings,
	});
