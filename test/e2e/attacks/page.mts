import type { Case, Chapter } from './case.mts';

const INTRO = `# How the trigger handles deliveries

The tests below send deliveries over HTTP to a real n8n (one process), to the webhook URL of an active PayPal Trigger that verifies offline. No forged delivery starts a workflow; each genuine event starts it once. Queue mode with several webhook processes has the limits listed below. After each case, a genuine delivery must start its workflow as usual.

- **200**: the delivery is genuine. It started the workflow, was already received, or was excluded by a filter.
- **401**: the delivery is not from PayPal, was changed, or is for another webhook.
- **503**: the delivery cannot be verified now. PayPal delivers it again.
- **404**, **422**, **500**: n8n itself refused the request; the trigger did not receive it.

## What PayPal's signature covers

PayPal signs the ID and time of the transmission, the webhook's ID, and the **CRC-32** of the body. A CRC-32 detects errors; it does not prevent forgery. Anybody who has one genuine delivery with its signature can write a different body and add a few characters to give it the same CRC-32; this takes milliseconds. PayPal's verify call checks the same signature, so do not rely on it to distinguish such a body from the genuine one.

Therefore the trigger stores the SHA-256 of the body for each transmission that it has verified, whether or not the event started the workflow. The same transmission with a different body is refused. The same transmission with the same body is a repetition, and does not start the workflow again. Transmissions are accepted for **4 days**: PayPal repeats deliveries for 3 days, and the fourth day is a margin. A transmission dated more than 10 minutes in the future is refused. Stored transmissions older than 4 days are deleted, because they would be refused anyway.

Limits of this protection:

- **The first body is accepted.** An attacker who obtains a delivery with its signature before your n8n has received it, and sends a forged body first, can have that body accepted. To do so, the attacker has to read the traffic between PayPal and n8n: terminate TLS only in n8n or in your own proxy in front of it, and keep bodies and headers out of the proxy's logs. If this risk matters to you, get the event again by its ID (**Webhook Event > Get**) and use the data that PayPal returns.
- **Several webhook processes** (queue mode) share the stored transmissions through the workflow's static data, which n8n writes as a whole. If two processes receive the same transmission at the same time, neither knows about the other, and one may overwrite what the other has just saved; a process writes its data again with the next delivery that it receives within 10 minutes. During that time, a forged body may be accepted, and an event that is delivered twice may start the workflow twice.
- **If n8n is killed** in the milliseconds between sending the response and saving, the stored transmission of a deferred or refused delivery is lost.
- **Up to 50,000 transmissions** are stored for each webhook, which is enough for 10,000 events a day. With more events, the oldest transmissions are deleted early.

_Include Headers_ leaves out the signature and everything that belongs to it, so that nobody who can read executions can use it.

## Limits for deliveries from strangers

Anybody can send requests to the webhook URL. A delivery that lacks a header, is too large (8 MB), is too old, or names a certificate on another server is refused before anything else is done. The trigger requests a certificate that PayPal does not have only once in 10 minutes, and makes at most 30 such requests a minute. If a certificate cannot be fetched, the trigger has PayPal verify the delivery, at most 20 times a minute for each trigger and 60 times a minute for all triggers of a process; further deliveries get a 503 without a call to PayPal. These limits do not affect deliveries whose certificate is in memory or was the last one used.

## The tests

For every 401 and 503, n8n's log has a line with the reason. The trigger calls only the credential's server, unless the case says otherwise.

\`test/e2e/triggerAttacks.test.mts\` writes this page and sends all the deliveries (\`npm run test:e2e\`). In the tables, \`own:1\` is the credential's server, \`other:2\` is another server on the same machine, and \`/…\` is the path of a certificate.
`;

const HEAD = ['Case', 'What was sent', 'Response', 'Workflow started', 'Log'] as const;

/** Equal responses are listed once. */
const responseOf = ({ responses, flood }: Case): string => {
	if (flood)
		return `200 for the genuine deliveries, ${responses.slice(1).join(' or ')} for the others`;
	const [first] = responses;
	const same = responses.every((response) => response === first);
	return same && responses.length > 1
		? `${first}, ${responses.length} times`
		: responses.join(', ');
};

const escaped = (text: string): string => text.replaceAll('|', '\\|');

const rowOf = (each: Case): string[] => [
	each.name,
	`${each.sent}${each.asks ? `; n8n calls ${each.asks.join(', ')}` : ''}`,
	responseOf(each),
	each.starts === 1 ? 'once' : 'no',
	(each.log ?? '').replace(/,? *$/, ''),
];

/** A table as Prettier writes it: the columns as wide as their longest cell. */
function tableOf(rows: readonly string[][]): string {
	const cells = rows.map((row) => row.map(escaped));
	const widths = HEAD.map((_, at) => Math.max(3, ...cells.map((row) => widthOf(row[at] ?? ''))));
	const line = (row: readonly string[]): string =>
		`| ${row.map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - widthOf(cell))).join(' | ')} |`;
	const [head = [], ...body] = cells;
	return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

/** In columns of a fixed-width font, in which an emoji takes two. */
const widthOf = (text: string): number =>
	Array.from(text).reduce(
		(sum, letter) => sum + (/\p{Emoji_Presentation}/u.test(letter) ? 2 : 1),
		0,
	);

/** The page of all cases, as docs/trigger-security.md has it. */
export const pageOf = (chapters: readonly Chapter[]): string =>
	[
		INTRO,
		...chapters.map(
			({ title, cases }) => `## ${title}\n\n${tableOf([[...HEAD], ...cases.map(rowOf)])}\n`,
		),
	].join('\n');
