import { toSeconds } from '../../core/duration.mts';
import type { LogEntry } from '../../core/logEntry.mts';
import { deliveries, webhooks, type Delivery } from '../../webhooks/events.mts';
import { html, type Html } from '../html.mts';
import { adminForm, block, expandable, jsonBelow, statusOf, timeOf } from '../parts.mts';
import { panel, section, SHOWN, type Panel } from './panel.mts';

/** The requests that the sandbox received, and the events that it sent. */

export const webhooksPanel = panel('webhooks', 'Webhooks', webhooks, {
	heads: ['Webhook', 'URL', 'Events'],
	row: ({ id, url, eventTypes }) => [
		html`<code>${id}</code>`,
		html`<code>${url}</code>`,
		eventTypes.length <= 3
			? eventTypes.map((name) => (name === '*' ? 'all events' : name)).join(', ')
			: jsonBelow(`${eventTypes.length} events`, eventTypes.join('\n')),
	],
});

export const deliveriesPanel: Panel = {
	id: 'deliveries',
	title: 'Deliveries',
	count: (backend) => backend.table(deliveries).size,
	show: (backend) => {
		const rows = [...backend.table(deliveries).values()];
		return section(
			'deliveries',
			'Deliveries',
			html`${rows.slice(-SHOWN).reverse().map(deliveryLine)}`,
			rows.length,
		);
	},
};

/** The delivery of an event; expanded, all attempts and what is sent. */
function deliveryLine(delivery: Delivery): Html {
	const { eventType, url, status, attempts, nextAttempt, text, transmissionTime } = delivery;
	const failed = attempts.length > 1 || status !== 'SUCCESS';
	return expandable(
		[
			html`<code>${eventType}</code>`,
			html`${failed ? html`<span class="note">${countOf(attempts.length)}</span>` : ''}
			${statusOf(status)} ${timeOf(attempts[0]?.time ?? transmissionTime)}`,
		],
		[
			html`${block('To', url)}
				<h3>Attempts</h3>
				<ul class="attempts">
					${attempts.map(
						({ time, status: code, error }) =>
							html`<li>${timeOf(time)} ${code === undefined ? error : statusOf(code)}</li>`,
					)}
					${nextAttempt === undefined
						? ''
						: html`<li class="note">next ${timeOf(toSeconds(nextAttempt))}</li>`}
				</ul>`,
			block('Event', pretty(text)),
		],
	);
}

const countOf = (attempts: number): string =>
	attempts === 1 ? '1 attempt' : `${attempts} attempts`;

/** For display only: the signature covers the text unchanged. */
function pretty(text: string): string {
	try {
		return JSON.stringify(JSON.parse(text), null, 2);
	} catch {
		return text;
	}
}

/** @param requests the latest ones, in order; @param count how many there are in total */
export const requestsSection = (requests: readonly LogEntry[], count: number): Html =>
	section(
		'requests',
		'Requests',
		count === 0
			? html`<p class="empty">None yet.</p>`
			: html`${[...requests].reverse().map(requestLine)}
				${adminForm('requests/clear', 'requests', 'Empty the log')}`,
		count,
	);

/** A call; expanded, the whole request and its response. */
function requestLine(entry: LogEntry): Html {
	const { method, path, operation, status, issue, replayed, fault, time } = entry;
	const { query, headers, body, response } = entry;
	return expandable(
		[
			html`<code>${method} ${path}</code>`,
			html`<span class="note"
					>${[issue, replayed && 'replayed', fault && `fault ${fault}`]
						.filter(Boolean)
						.join(' · ')}</span
				>
				${statusOf(status ?? 'none')} ${timeOf(time.replace(/\.\d+Z$/, 'Z'))}`,
		],
		[
			html`${operation === undefined ? '' : html`<p class="note">${operation}</p>`}
			${Object.keys(query).length === 0 ? '' : block('Query', lines(query))}
			${block('Headers', lines(headers))} ${body === undefined ? '' : block('Request', body)}`,
			response === undefined
				? html`<p class="note">The response has no body.</p>`
				: block('Response', response),
		],
	);
}

const lines = (values: Readonly<Record<string, string | undefined>>): string =>
	Object.entries(values)
		.map(([name, value]) => `${name}: ${value ?? ''}`)
		.join('\n');
