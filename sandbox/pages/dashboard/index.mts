import { MERCHANT, type Backend } from '../../core/backend.mts';
import type { Fault } from '../../core/fault.mts';
import type { LogEntry } from '../../core/logEntry.mts';
import { html, page } from '../html.mts';
import { adminForm } from '../parts.mts';
import { billingPanels } from './billing.mts';
import { paymentPanels } from './payments.mts';
import { reportsPanel } from './reports.mts';
import { tools } from './tools.mts';
import { deliveriesPanel, requestsSection, webhooksPanel } from './traffic.mts';

/** All tables of the page. The table of a new resource is added here. */
const PANELS = [...paymentPanels, ...billingPanels, reportsPanel, webhooksPanel, deliveriesPanel];

export interface DashboardParts {
	readonly backend: Backend;
	/** The latest ones, and how many are in the log */
	readonly requests: readonly LogEntry[];
	readonly requestCount: number;
	readonly faults: readonly Fault[];
	/** How many defects of the sandbox itself there are */
	readonly violations: number;
	/** Why the last form of the page was refused */
	readonly problem?: string;
}

/** The first page: the sandbox's records, the requests it received, and the events it sent. */
export function dashboard({
	backend,
	requests,
	requestCount,
	faults,
	violations,
	problem,
}: DashboardParts): string {
	const counts = PANELS.map((panel) => ({ ...panel, size: panel.count(backend) }));
	const tiles = [
		...counts.map(({ id, title, size }) => ({ id, title, size })),
		{ id: 'requests', title: 'Requests', size: requestCount },
	];
	return page(
		'PayPal sandbox',
		html`<header>
				<div>
					<h1>Local PayPal sandbox</h1>
					<span class="note">
						<code>${backend.url}</code> · merchant <code>${MERCHANT.merchant_id}</code> · any client
						id and secret will do
					</span>
					<time>${backend.now()}</time>
					${adminForm('reset', '', 'Empty all')}
				</div>
			</header>
			<main>
				${problem === undefined
					? ''
					: html`<section class="problem" role="alert">Refused: ${problem}</section>`}
				${violations === 0
					? ''
					: html`<section class="problem">
							The sandbox itself has ${violations} defects: see
							<a href="/__sandbox__/violations">violations</a>.
						</section>`}
				<nav class="glance">
					${tiles.map(
						({ id, title, size }) =>
							html`<a
								href="#${size > 0 || id === 'requests' ? id : ''}"
								class="${size > 0 ? '' : 'none'}"
								><strong>${size}</strong>${title}</a
							>`,
					)}
				</nav>
				${tools(faults)} ${counts.filter(({ size }) => size > 0).map(({ show }) => show(backend))}
				${requestsSection(requests, requestCount)}
			</main>`,
	);
}
