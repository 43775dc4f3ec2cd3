import type { LogEntry } from '../../server/log.mts';
import { deliveries, webhooks } from '../../webhooks/events.mts';
import { html } from '../html.mts';
import type { Html } from '../html.mts';
import { adminForm, jsonBelow, statusOf, tableOf, timeOf } from '../parts.mts';
import { SHOWN, panel, section } from './panel.mts';

/** What was asked of the sandbox, and what it told others. */

export const webhooksPanel = panel('webhooks', 'Webhooks', webhooks, {
	heads: ['Webhook', 'URL', 'Events'],
	row: ({ id, url, eventTypes }) => [
		html`<code>${id}</code>`,
		html`<code>${url}</code>`,
		eventTypes.length <= 3
			? eventTypes.join(', ')
			: jsonBelow(`${eventTypes.length} events`, eventTypes.join('\n')),
	],
});

export const deliveriesPanel = panel('deliveries', 'Deliveries', deliveries, {
	heads: ['Event', 'To', 'Status', 'Attempts'],
	row: ({ eventType, url, status, attempts, text, transmissionTime }) => [
		html`${jsonBelow(html`<code>${eventType}</code>`, pretty(text))}<span class="note"
				>${transmissionTime}</span
			>`,
		html`<code>${url}</code>`,
		statusOf(status),
		attempts.map(
			(attempt) =>
				html`<div class="note">
					${attempt.time} ${attempt.status === undefined ? attempt.error : statusOf(attempt.status)}
				</div>`,
		),
	],
});

/** For reading only: what was signed is the text as it is. */
function pretty(text: string): string {
	try {
		return JSON.stringify(JSON.parse(text), null, 2);
	} catch {
		return text;
	}
}

export function requestsSection(requests: readonly LogEntry[]): Html {
	const rows = requests.slice(-SHOWN).reverse();
	return section(
		'requests',
		'Requests',
		html`${tableOf(
			['Request', 'Status', 'Issue', 'Time'],
			rows.map((entry) => ({
				cells: [
					jsonBelow(html`<code>${entry.method} ${entry.path}</code>`, {
						...(entry.operation !== undefined && { operation: entry.operation }),
						...(Object.keys(entry.query).length > 0 && { query: entry.query }),
						headers: entry.headers,
						...(entry.body !== undefined && { body: entry.body }),
					}),
					statusOf(entry.status ?? 'none'),
					html`${entry.issue}
					${entry.replayed ? html`<span class="note">answered before</span>` : ''}
					${entry.fault ? html`<span class="note">fault ${entry.fault}</span>` : ''}`,
					timeOf(entry.time),
				],
			})),
		)}${requests.length > 0 ? adminForm('requests/clear', 'requests', 'Empty the log') : ''}`,
		requests.length,
	);
}
