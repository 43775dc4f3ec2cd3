/**
 * The text below the node on the canvas: "Get Many: Webhook Event". An n8n expression that derives
 * names from the stored values, since it can't read the dropdowns.
 */
export const SUBTITLE = `={{ ${[
	'($parameter["operation"] + ": " + $parameter["resource"])',
	'replace("getAll:", "getMany:")',
	'replace(/([A-Z])/g, " $1")',
	'replace(/\\b[a-z]/g, (letter) => letter.toUpperCase())',
	'replace(/\\b(Api|Id|Qr)\\b/g, (word) => word.toUpperCase())',
	'replace("By", "by")',
	'replace("Remind:", "Send Reminder:")',
	'replace(": Authentication", ": OAuth Token")',
].join('.')} }}`;
