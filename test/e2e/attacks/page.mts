import type { Case, Chapter } from './case.mts';

const INTRO = `# What the trigger does with deliveries

Sent over HTTP to a real n8n (one process), at the webhook URL of an active PayPal Trigger that verifies offline. Nothing forged starts a workflow; everything genuine does, once. Several processes (queue mode) have limits, which stand below. After each case a genuine delivery has to start its workflow as always.

- **200**: it was genuine. It started the workflow, or was there before, or a filter left it out.
- **401**: it is not from PayPal, was changed, or is not for this webhook.
- **503**: it cannot be decided now. PayPal delivers it again.
- **404**, **422**, **500**: n8n itself turned it away; the trigger did not see it.

## What a signature of PayPal's covers

PayPal signs the transmission's ID and time, the webhook's ID, and the **CRC-32** of the body. A CRC-32 finds errors; it does not prevent forgery. Whoever has one genuine delivery with its signature can write any body they like, and add a few letters that give it the same CRC-32: milliseconds of work. PayPal's verify call checks the same signature, so don't count on it to tell such a body from the genuine one.

So the trigger remembers each transmission that it has verified, with the SHA-256 of its body, whether the event started the workflow or not. The same transmission with another body is refused. The same one with the same body is a repetition, and starts nothing again. Transmissions are accepted for **4 days**: PayPal repeats for 3, the fourth is a margin. One that is dated more than 10 minutes ahead is refused. What is that old is forgotten, as it would be refused anyway.

What this does not cover:

- **The first body wins.** Somebody who gets hold of a delivery with its signature before your n8n has seen it, and is quicker, can have another body accepted. They have to read the traffic between PayPal and n8n for that: let only n8n, or a proxy of yours in front of it, end TLS, and keep bodies and headers out of the proxy's logs. Where that matters, get the event anew by its ID (**Webhook Event > Get**) and go by what PayPal has.
- **Several webhook processes** (queue mode) share what they remember through the workflow's static data, which n8n writes as a whole. Two that get the same transmission in the same moment don't know of each other, and one may overwrite what another has just saved; it writes it anew with the next delivery that it gets within 10 minutes. In those moments a forged body may pass, and an event that comes twice may start the workflow twice.
- **A kill** in the milliseconds between PayPal's answer and n8n's saving, for a delivery that was put off or refused, loses what was noted of it.
- **50,000 transmissions** of a webhook are remembered, which are those of 10,000 events a day. With more, the oldest are forgotten early.

_Include Headers_ leaves the signature out, with everything that belongs to it, so that nobody who reads executions can use it.

## Limits for strangers

Anybody can post to the webhook URL. What lacks a header, is too large (8 MB), too old, or names a certificate elsewhere is refused before anything else is done. A certificate that PayPal does not have is looked for once in 10 minutes, and no more than 30 such searches are made in a minute. PayPal is asked about deliveries whose certificate can't be had 20 times in a minute for each trigger, and 60 times for all triggers of a process; the others get a 503 without a call. Deliveries with a certificate in memory, or with the one that was used last, are not concerned.

## The table

Every 401 and 503 leaves a line in n8n's log that says why. No server is asked but the one of the credential, where the case does not say so.

This page is written by \`test/e2e/triggerAttacks.test.mts\`, which sends all of this (\`npm run test:e2e\`). In it, \`own:1\` stands for the server of the credential, \`other:2\` for a stranger's on the same machine, and \`/…\` for the path of a certificate.
`;

const HEAD = ['Case', 'What was sent', 'Answer', 'Workflow started', 'Log'] as const;

/** Equal responses are listed once. */
const responseOf = ({ responses, flood }: Case): string => {
	if (flood) return `200 for the genuine, ${responses.slice(1).join(' or ')} for the others`;
	const [first] = responses;
	const same = responses.every((response) => response === first);
	return same && responses.length > 1
		? `${first}, ${responses.length} times`
		: responses.join(', ');
};

const escaped = (text: string): string => text.replaceAll('|', '\\|');

const rowOf = (each: Case): string[] => [
	each.name,
	`${each.sent}${each.asks ? `; n8n turns to ${each.asks.join(', ')}` : ''}`,
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

/** The page of all cases, as it stands in docs/trigger-security.md. */
export const pageOf = (chapters: readonly Chapter[]): string =>
	[
		INTRO,
		...chapters.map(
			({ title, cases }) => `## ${title}\n\n${tableOf([[...HEAD], ...cases.map(rowOf)])}\n`,
		),
	].join('\n');
