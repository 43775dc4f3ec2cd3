import type { Case, Chapter } from './case.mts';

const INTRO = `# What the trigger does with deliveries

Sent over HTTP to a real n8n, at the webhook URL of an active PayPal Trigger that verifies offline. Nothing forged starts a workflow; everything genuine does, once. After each case a genuine delivery has to start its workflow as always.

- **200**: it was genuine. It started the workflow, or was there before.
- **401**: it is not from PayPal, was changed, or is not for this webhook.
- **503**: it cannot be decided now. PayPal delivers it again.
- **404**, **422**, **500**: n8n itself turned it away; the trigger did not see it.

Every 401 and 503 leaves a line in n8n's log that says why. No server is asked but the one of the credential, where the case does not say so.

This page is written by \`test/e2e/trigger-attacks.test.mts\`, which sends all of this (\`npm run test:e2e\`). In it, \`own:1\` stands for the server of the credential, \`other:2\` for a stranger's on the same machine, and \`/…\` for the path of a certificate.
`;

const HEAD = ['Case', 'What was sent', 'Answer', 'Workflow started', 'Log'] as const;

/** Equal answers are named once. */
const answerOf = ({ answers }: Case): string => {
	const [first] = answers;
	const same = answers.every((answer) => answer === first);
	return same && answers.length > 1 ? `${first}, ${answers.length} times` : answers.join(', ');
};

const escaped = (text: string): string => text.replaceAll('|', '\\|');

const rowOf = (each: Case): string[] => [
	each.name,
	`${each.sent}${each.asks ? `; n8n turns to ${each.asks.join(', ')}` : ''}`,
	answerOf(each),
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
	[...text].reduce((sum, letter) => sum + (/\p{Emoji_Presentation}/u.test(letter) ? 2 : 1), 0);

/** The page of all cases, as it stands in docs/trigger-security.md. */
export const pageOf = (chapters: readonly Chapter[]): string =>
	[
		INTRO,
		...chapters.map(
			({ title, cases }) => `## ${title}\n\n${tableOf([[...HEAD], ...cases.map(rowOf)])}\n`,
		),
	].join('\n');
