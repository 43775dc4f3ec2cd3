import { ADVICE, VARIANTS, type Advice } from '../../nodes/shared/transport/advice/index.ts';
import { GENERATED, table } from './markdown.mts';

/** The error message: with the label of the field if PayPal names one. */
const seen = ({ title, about }: Advice): string =>
	about === undefined ? title : `${title}, or: '…' ${about}`;

const rowOf = (code: string, advice: Advice): string[] => [code, seen(advice), advice.next];

/** docs/errors.md: PayPal's codes that the node explains, with its explanations. */
export const errorsPage = (): string =>
	[
		'# Errors',
		GENERATED,
		`What the node says to ${Object.keys(ADVICE).length} codes of PayPal's. Where PayPal names a field, the message names it as you see it, with the number of its row and the value that PayPal read, and the label of the field takes the place of the … below. Every message has the debug ID that PayPal's support asks for. More in [Troubleshooting](troubleshooting.md).`,
		table(
			["PayPal's code", 'What you see', 'What to do'],
			Object.entries(ADVICE)
				.sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
				.map(([code, advice]) => rowOf(`\`${code}\``, advice)),
		),
		"Some mean something else for one operation, or with some words of PayPal's:",
		table(
			["PayPal's code", 'Where', 'What you see', 'What to do'],
			VARIANTS.map(({ codes, on = [], ...advice }) => {
				const [code, ...rest] = rowOf(codes.map((each) => `\`${each}\``).join(', '), advice);
				return [code ?? '', on.join(', ') || 'any', ...rest];
			}),
		),
		"All other codes are shown in PayPal's own words, or spelled out where it has none, with what to do about codes of that kind: something is missing, has expired, was declined, does not fit, is not enabled, and the like.",
	].join('\n\n');
