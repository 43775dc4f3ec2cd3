import { show, type Section } from '../section.mts';
import { benchTrigger } from '../trigger.mts';

/** The PayPal Trigger: what a delivery costs it, and how many a real n8n takes, beside n8n's Webhook node. */
export async function trigger(quick: boolean): Promise<Section> {
	const amounts = quick ? { verifications: 100, deliveries: 10 } : {};
	const found = await benchTrigger(amounts);
	const { verification, n8n } = found;
	return {
		title: `Webhooks in a real n8n: ${n8n.events} events, ${n8n.atOnce} at once`,
		columns: ['', 'Events a second', 'Of the Webhook node'],
		rows: [
			[
				'PayPal Trigger, each event verified and recorded',
				show(n8n.payPalTrigger),
				show(n8n.ratio),
			],
			["n8n's Webhook node", show(n8n.webhookNode), '1.00'],
		],
		notes: [
			`The trigger's own part, over ${verification.events} events: ${show(verification.cpuMsPerEvent)} ms of CPU an event, and ${verification.outgoingCalls} calls to PayPal for all of them.`,
		],
		problems: [],
		data: found,
	};
}
