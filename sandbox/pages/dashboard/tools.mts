import { FAULT_KINDS, type Fault } from '../../core/fault.mts';
import { EVENT_TYPES } from '../../webhooks/eventTypes.mts';
import { html, type Html } from '../html.mts';
import { adminForm, input, select } from '../parts.mts';

/** The clock, events and faults: controls for the whole sandbox. */

const STEPS = [
	['An hour', 'PT1H'],
	['A day', 'P1D'],
	['A month', 'P1M'],
] as const;

export const tools = (faults: readonly Fault[]): Html =>
	html`<div class="tools">
		<section id="clock">
			<h2>Move the clock</h2>
			<div class="steps">
				${STEPS.map(([name, duration]) =>
					adminForm(
						'clock',
						'clock',
						name,
						html`<input type="hidden" name="advance" value="${duration}" />`,
					),
				)}
			</div>
			${adminForm('clock', 'clock', 'Move on', input('advance', 'Duration, such as P29D'))}
			${adminForm('clock', 'clock', 'Set', input('set', 'Date, such as 2026-01-31T09:00:00Z'))}
		</section>
		<section id="events">
			<h2>Fire an event</h2>
			${adminForm(
				'events',
				'deliveries',
				'Send',
				html`<input
						name="event_type"
						list="event-types"
						placeholder="PAYMENT.CAPTURE.COMPLETED"
						aria-label="Event"
						required
					/>
					<datalist id="event-types">
						${EVENT_TYPES.map(({ name }) => html`<option value="${name}"></option>`)}
					</datalist>
					<textarea
						name="resource"
						rows="2"
						placeholder="Resource as JSON; a sample if empty"
						aria-label="Resource"
					></textarea>`,
			)}
		</section>
		<section id="faults">
			<h2>Make calls fail</h2>
			${adminForm(
				'faults',
				'faults',
				'Add',
				html`${select('kind', 'Kind', FAULT_KINDS)} ${input('path', 'Path, such as /v2/*')}
				${input('status', 'Status')} ${input('times', 'Times')}`,
			)}
			${faults.map(
				({ kind, method, path, status, times }) =>
					html`<p class="note">
						${[kind, status, method, path, times === undefined ? undefined : `${times} times`]
							.filter((each) => each !== undefined)
							.join(' · ')}
					</p>`,
			)}
			${faults.length > 0 ? adminForm('faults/clear', 'faults', 'Remove all') : ''}
		</section>
	</div>`;
