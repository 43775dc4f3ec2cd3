import type { ListAt, ObjectAt, StringAt } from '../../api/place';
import type { MultiOptionsField, StringField } from '../types';
import { multiOptions, string, type Settings } from '../build';

/** The address that PayPal delivers events to. */
export const webhookUrl = (at: StringAt, settings: Settings = {}): StringField =>
	string(at, 'URL', {
		placeholder: 'e.g. https://example.com/paypal',
		description: 'Public URL that PayPal delivers to, with HTTPS on port 443',
		...settings,
	});

/** Names of events, from PayPal's list. On the wire each is an object with a name. */
export const eventTypes = (at: ListAt<ObjectAt & { readonly name: StringAt }>): MultiOptionsField =>
	multiOptions(at, 'Event Types', {
		load: 'getEventTypes',
		wrappedIn: 'name',
		description: "Events to deliver; 'All Events' includes those that PayPal adds later",
	});
