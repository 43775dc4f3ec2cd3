import type { ChoicesField } from '../engine/types';
import { choices, text } from './basic';

/** The address that PayPal delivers events to (webhook of notifications_webhooks_v1.json). */
export const webhookUrl = () =>
	text('URL', {
		required: true,
		maxLength: 2048,
		placeholder: 'e.g. https://example.com/paypal',
		description: 'Must be HTTPS on port 443',
	});

/** Names of events, from PayPal's list. On the wire each is an object with a name. */
export const eventTypes = (): ChoicesField =>
	choices('Event Types', [], {
		required: true,
		load: 'getEventTypes',
		wrappedIn: 'name',
		description: "Events to deliver; 'All Events' includes those that PayPal adds later",
	});
