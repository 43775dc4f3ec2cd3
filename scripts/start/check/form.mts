import axios from 'axios';

import { Problem } from '../report.mts';
import type { Stage } from '../stage.mts';
import { until } from '../wait.mts';

const FORM_TRIGGER = 'n8n-nodes-base.formTrigger';
const FORM_LIMIT_MS = 30_000;

const browser = axios.create({ timeout: 30_000, proxy: false });

/** Waits until the form of an active workflow is available, and returns its URL. */
export async function formOf(
	{ n8n, client }: Pick<Stage, 'client'> & { readonly n8n: Pick<Stage['n8n'], 'url'> },
	workflowId: string,
): Promise<string> {
	const { nodes } = await client.call<{ nodes: Array<{ type: string; webhookId?: string }> }>(
		'GET',
		`/workflows/${workflowId}`,
	);
	const form = nodes.find(({ type }) => type === FORM_TRIGGER)?.webhookId ?? '';
	const url = `${n8n.url}/form/${form}`;
	await until('the form to be available', FORM_LIMIT_MS, () =>
		browser.get(url).then(
			() => true,
			() => undefined,
		),
	);
	return url;
}

/** Fills in a form's fields in order, and submits it. Returns n8n's response. */
export async function submit(url: string, values: ReadonlyArray<string | File>) {
	const form = new FormData();
	values.forEach((value, index) => form.append(`field-${index}`, value));
	const { data } = await browser.post<{ formWaitingUrl?: string }>(url, form);
	return data;
}

/** Fills in a form, submits it, and returns the text of the page that follows. */
export async function fillIn(url: string, values: ReadonlyArray<string | File>): Promise<string> {
	const { formWaitingUrl } = await submit(url, values);
	if (!formWaitingUrl) throw new Problem('The form has no next page.');
	const { data: page } = await browser.get<string>(await nextPage(formWaitingUrl));
	return textOf(page);
}

/** Waits until the next page is available, using the same request as the form's own script. */
async function nextPage(url: string): Promise<string> {
	const status = new URL(url);
	status.pathname += '/n8n-execution-status';
	return await until("the form's next page", FORM_LIMIT_MS, async () => {
		const { data } = await browser.get<unknown>(status.href);
		return String(data).trim() === 'form-waiting' ? url : undefined;
	});
}

/** The text of the page that n8n shows at the end of a form. */
function textOf(page: string): string {
	const body = page.replace(/<head>.*<\/head>|<(script|style)\b.*?<\/\1>/gs, '');
	const text = body.replace(/<[^>]*>/g, ' ').replace(/&#x27;|&#39;/g, "'");
	return text.replace(/\s+/g, ' ').trim();
}
