import type { RecordField } from '../engine/types';
import { record } from './basic';

type Settings = Partial<Omit<RecordField, 'kind' | 'value'>>;

/** The record that the operation's path names: required, and on top of the panel. */
const inPath = (label: string, to: string, settings: Settings): RecordField =>
	record(label, { in: 'path', to, required: true, ...settings });

/** PayPal's ids of orders and payments: 17 capital letters and digits; others are taken as they are. */
const PAYMENT_ID = { idPattern: '[A-Za-z0-9_-]{1,64}' } as const;

export const order = (settings: Settings = {}): RecordField =>
	inPath('Order', 'id', {
		...PAYMENT_ID,
		idHint: 'An order ID looks like 5O190127TN364715T',
		placeholder: 'e.g. 5O190127TN364715T',
		// An approve link, or a link of the API.
		url: '(?:[?&]token=|/orders/)([A-Za-z0-9_-]+)',
		...settings,
	});

export const authorization = (settings: Settings = {}): RecordField =>
	inPath('Authorization', 'authorization_id', {
		...PAYMENT_ID,
		idHint: 'An authorization ID looks like 0AW2184448108334S',
		placeholder: 'e.g. 0AW2184448108334S',
		url: '/(?:authorizations|payment)/([A-Za-z0-9_-]+)',
		...settings,
	});

export const capture = (settings: Settings = {}): RecordField =>
	inPath('Capture', 'capture_id', {
		...PAYMENT_ID,
		idHint: 'A capture ID looks like 2GG279541U471931P',
		placeholder: 'e.g. 2GG279541U471931P',
		url: '/(?:captures|payment)/([A-Za-z0-9_-]+)',
		...settings,
	});

export const refund = (settings: Settings = {}): RecordField =>
	inPath('Refund', 'refund_id', {
		...PAYMENT_ID,
		idHint: 'A refund ID looks like 1JU08902781691411',
		placeholder: 'e.g. 1JU08902781691411',
		url: '/(?:refunds|payment)/([A-Za-z0-9_-]+)',
		...settings,
	});

export const webhook = (settings: Settings = {}): RecordField =>
	inPath('Webhook', 'webhook_id', {
		search: 'searchWebhooks',
		placeholder: 'e.g. 0EH40505U7160970P',
		idPattern: '[A-Za-z0-9_-]{1,64}',
		idHint: 'A webhook ID looks like 0EH40505U7160970P',
		...settings,
	});

export const webhookEvent = (settings: Settings = {}): RecordField =>
	inPath('Event', 'event_id', {
		search: 'searchWebhookEvents',
		placeholder: 'e.g. WH-2WR32451HC0233532-67976317FL4543714',
		idPattern: '[A-Za-z0-9_-]{1,80}',
		idHint: 'An event ID begins with WH-',
		...settings,
	});
