import type { Size } from '../options.mts';
import { show, type Section } from '../section.mts';
import { measureOwnPart } from '../trigger.mts';
import { measureTriggers, TRIGGERS, type TriggerFigures } from '../triggersInN8n.mts';

const AT_ONCE = 10;

/** n8n with its defaults, and with the setting that creates isolates for expressions only when needed. */
const MODES: ReadonlyArray<readonly [title: string, env: Readonly<Record<string, string>>]> = [
	['n8n as it is', {}],
	['with N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE=true', { N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true' }],
];

const rowOf = (name: string, { cpuMs, rate, ofBare, ofWebhook }: TriggerFigures) => [
	name,
	show(cpuMs),
	show(ofBare),
	show(ofWebhook),
	show(rate),
];

/** The PayPal Trigger: n8n's cost of a delivery compared with other triggers, and the trigger's share of it. */
export async function trigger({ deliveries, verifications }: Size): Promise<Section[]> {
	const own = await measureOwnPart(verifications);
	const { rounds, events } = deliveries;
	const sections: Section[] = [];
	for (const [title, env] of MODES) {
		const figures = await measureTriggers({ rounds, events, atOnce: AT_ONCE, env });
		sections.push({
			title: `Webhooks in a real n8n, ${title}: ${rounds} rounds of ${events} events, ${AT_ONCE} at once`,
			columns: [
				'',
				'CPU of n8n an event, ms',
				'Of the bare trigger',
				'Of the Webhook node',
				'Events a second',
			],
			rows: Object.entries(TRIGGERS).map(([name, words]) =>
				rowOf(words, figures[name as keyof typeof TRIGGERS]),
			),
			notes: [],
			problems: [],
			data: figures,
		});
	}
	const last = sections.at(-1) as Section;
	const note = `The trigger's own part, over ${own.events} events: ${show(own.cpuMsPerEvent)} ms of CPU an event, and ${own.outgoingCalls} calls to PayPal for all of them.`;
	return [...sections.slice(0, -1), { ...last, notes: [note], data: { figures: last.data, own } }];
}
