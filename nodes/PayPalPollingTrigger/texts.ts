import type { TriggerPanelDefinition } from 'n8n-workflow';

/**
 * The text below the node on the canvas: "Transaction: Created, Updated". A subscription has no choice
 * of events, and new disputes are called opened.
 */
export const SUBTITLE = `={{ ${[
	'[$parameter["resource"], [$parameter["events"] ?? []].flat().join(", ")]',
	'filter((part) => part)',
	'join(": ")',
	'replace(/\\b[a-z]/g, (letter) => letter.toUpperCase())',
	'replace(/^(Dispute: .*)Created/, "$1Opened")',
].join('.')} }}`;

const WHILE_BUILDING =
	"<b>While building your workflow</b>, click 'Fetch Test Event' to get the latest matching record of the last 31 days. It will show up in this editor, and has no effect on what starts the workflow later.";

const FROM_THEN_ON =
	"n8n then polls PayPal for new records at each interval. PayPal does not have to reach your n8n for that. PayPal's reports show a transaction <b>up to three hours late</b>; other records come with the next poll. These executions will show up in the <a data-key='executions'>executions list</a>, but not in the editor.";

/** The panel on the left of the node's settings. */
export const TRIGGER_PANEL: TriggerPanelDefinition = {
	header: 'Fetch new and changed records from PayPal',
	executionsHelp: {
		inactive: `${WHILE_BUILDING}<br /><br /><b>Once you're happy with your workflow</b>, publish it. ${FROM_THEN_ON}`,
		active: `${WHILE_BUILDING}<br /><br /><b>Your workflow will also execute automatically</b>, since it's active. ${FROM_THEN_ON}`,
	},
	activationHint: {
		inactive:
			"Once you've finished building your workflow, publish it to have n8n poll PayPal regularly. Earlier records start nothing, unless 'Start From' includes them.",
		active:
			"This node also polls PayPal at each interval (but those executions won't show up here).",
	},
};

/** When the workflow was activated. */
export const ACTIVATION_MESSAGE =
	'n8n now polls PayPal for new records at each interval. Transactions appear up to three hours late.';

/** For models that build workflows. */
export const SEARCH_HINT =
	'For an n8n that PayPal cannot reach. Where it has a public HTTPS address, use PayPal Trigger: it gets events within seconds, while transactions appear here up to three hours late.';
