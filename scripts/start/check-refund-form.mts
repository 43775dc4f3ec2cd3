import axios from 'axios';
import type { CheckStage, Passed } from './check.mts';
import { exampleOf } from './check-payment.mts';
import { activate } from './provision.mts';
import { Problem } from './report.mts';
import type { N8nClient } from './rest.mts';
import { until } from './wait.mts';

const FORM_TRIGGER = 'n8n-nodes-base.formTrigger';
const FORM_LIMIT_MS = 30_000;

const browser = axios.create({ timeout: 30_000, proxy: false });

/** The refund form gives money back, and tells in words what PayPal refuses. */
export async function checkRefundForm(
	stage: CheckStage,
	captureId: string,
	passed: Passed,
): Promise<void> {
	const form = exampleOf(stage, 'refund-form');
	await activate(stage.client, form);
	const url = `${stage.n8n.url}/form/${await formPath(stage.client, form.id)}`;
	await until('the form to be there', FORM_LIMIT_MS, () =>
		browser.get(url).then(
			() => true,
			() => undefined,
		),
	);
	const refunded = await fillIn(url, [captureId, '10', 'USD', 'Sorry']);
	if (!/is COMPLETED/.test(refunded)) throw new Problem(`The form says: ${refunded}`);
	passed(`the refund form says: ${refunded}`);

	const refused = await fillIn(url, [captureId, '100', 'USD', '']);
	if (!/Not refunded .*debug ID/.test(refused)) throw new Problem(`The form says: ${refused}`);
	passed(`for too much money it says: ${refused}`);
}

async function formPath(client: N8nClient, workflowId: string): Promise<string> {
	const { nodes } = await client.call<{ nodes: Array<{ type: string; webhookId?: string }> }>(
		'GET',
		`/workflows/${workflowId}`,
	);
	return nodes.find(({ type }) => type === FORM_TRIGGER)?.webhookId ?? '';
}

/** Fills in the form's fields, submits it, and returns the text of the page that comes then. */
async function fillIn(url: string, values: readonly string[]): Promise<string> {
	const form = new FormData();
	values.forEach((value, index) => form.append(`field-${index}`, value));
	const { data } = await browser.post<{ formWaitingUrl?: string }>(url, form);
	if (!data.formWaitingUrl) throw new Problem(`The form answers ${JSON.stringify(data)}.`);
	const { data: page } = await browser.get<string>(await nextPage(data.formWaitingUrl));
	return textOf(page);
}

/** Waits until the next page is there, by the same question that the form's own script asks. */
async function nextPage(url: string): Promise<string> {
	const status = new URL(url);
	status.pathname += '/n8n-execution-status';
	return await until("the form's next page", FORM_LIMIT_MS, async () => {
		const { data } = await browser.get<unknown>(status.href);
		return String(data).trim() === 'form-waiting' ? url : undefined;
	});
}

/** What a person reads on the page that n8n shows at a form's end. */
function textOf(page: string): string {
	const body = page.replace(/<head>.*<\/head>|<(script|style)\b.*?<\/\1>/gs, '');
	const text = body.replace(/<[^>]*>/g, ' ').replace(/&#x27;|&#39;/g, "'");
	return text.replace(/\s+/g, ' ').trim();
}
