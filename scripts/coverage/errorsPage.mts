import { ADVICE } from '../../nodes/shared/transport/advice/index.ts';
import { GENERATED, table } from './markdown.mts';

/** docs/errors.md: PayPal's codes that the node explains, with its own words. */
export const errorsPage = (): string =>
	[
		'# Errors',
		GENERATED,
		`What the node says to the ${Object.keys(ADVICE).length} codes of PayPal's that people meet most. All others are shown in PayPal's own words. Every message names the field as you see it where PayPal names one, and has the debug ID that PayPal's support asks for. More in [Troubleshooting](troubleshooting.md).`,
		table(
			["PayPal's code", 'What you see', 'What to do'],
			Object.entries(ADVICE)
				.sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
				.map(([code, { title, next }]) => [`\`${code}\``, title, next]),
		),
	].join('\n\n');
