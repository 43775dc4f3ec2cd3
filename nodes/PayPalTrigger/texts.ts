import type { TriggerPanelDefinition } from 'n8n-workflow';

/**
 * The text below the node on the canvas: "Order Paid, PAYMENT.CAPTURE.DENIED". An n8n expression that
 * derives names from the stored values, since it can't read the list.
 */
export const SUBTITLE = `={{ [$parameter["events"] ?? []].flat().map((event) => ${[
	'String(event)',
	'replace(/^\\*$/, "All Events")',
	'replace(/^preset:(.*)$/, (_, preset) => preset.replace(/([A-Z])/g, " $1").replace(/^./, (letter) => letter.toUpperCase()).replace(" Or ", " or "))',
].join('.')}).join(", ") }}`;

/** How to cause an event, as far as n8n and its user are involved. */
const WHILE_BUILDING =
	"<b>While building your workflow</b>, click 'Execute step', then cause an event in PayPal's sandbox: pay an order or an invoice with a personal account from <i>Testing Tools > Sandbox Accounts</i> on developer.paypal.com. Or send one with <i>Webhook Event > Simulate</i> of the PayPal node, with <i>Allow Simulator Events</i> on. The event will show up in this editor.";

const FROM_THEN_ON =
	"PayPal delivers each event to n8n's production URL, which has to be <b>public, with HTTPS on port 443</b> (<i>WEBHOOK_URL</i>). Each delivery's signature is verified, and a delivery that PayPal did not sign starts nothing. These executions will show up in the <a data-key='executions'>executions list</a>, but not in the editor.";

/** The panel on the left of the node's settings. */
export const TRIGGER_PANEL: TriggerPanelDefinition = {
	header: 'Receive events from PayPal',
	executionsHelp: {
		inactive: `${WHILE_BUILDING}<br /><br /><b>Once you're happy with your workflow</b>, publish it. n8n then registers the webhook with PayPal itself. ${FROM_THEN_ON}`,
		active: `${WHILE_BUILDING}<br /><br /><b>Your workflow will also execute automatically</b>, since it's active. ${FROM_THEN_ON}`,
	},
	activationHint: {
		inactive:
			"PayPal needs a public HTTPS URL of your n8n. Without one, use the PayPal Polling Trigger. Once you've finished building your workflow, publish it: n8n registers the webhook with PayPal itself.",
		active:
			"This node will also trigger automatically on new PayPal events (but those executions won't show up here).",
	},
};

/** On the canvas, while n8n waits for an event. */
export const EVENT_TRIGGER_DESCRIPTION =
	"Waiting for an event from PayPal: pay an order or an invoice in PayPal's sandbox";

/** When the workflow was activated. */
export const ACTIVATION_MESSAGE =
	'PayPal now delivers events to your workflow. The signature of each delivery is verified.';

/** For models that build workflows. */
export const SEARCH_HINT =
	'Registers and removes its webhook with PayPal itself, and verifies the signature of each delivery: never ask for a webhook ID or a secret. Needs a public HTTPS address of n8n; without one, use PayPal Polling Trigger. Ship on "Order Paid" (preset:orderPaid), never on "Order Approved", which only says that the buyer agreed.';
