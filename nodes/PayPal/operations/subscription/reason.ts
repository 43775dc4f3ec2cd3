import type { StringAt } from '../../api/place';
import type { StringField } from '../../fields/types';
import { string } from '../../fields/build';

/** Why the status changes: PayPal stores it with the subscription, so it has to make sense on its own. */
export const reason = (at: StringAt): StringField =>
	string(at, 'Reason', {
		default: 'On request',
		placeholder: 'e.g. Customer is on vacation',
		description: 'Why the status changes. PayPal keeps it with the subscription.',
	});
