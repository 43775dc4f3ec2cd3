import type { FieldSettings } from '../../engine/types';
import { text } from '../../fields/basic';

/** Why the status changes: PayPal keeps it with the subscription. */
export const reason = (settings: FieldSettings = {}) =>
	text('Reason', {
		maxLength: 128,
		placeholder: 'e.g. Customer is on vacation',
		...settings,
	});
