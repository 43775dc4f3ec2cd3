import { STYLE } from './style.mts';

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? '');

/** Text that is HTML already, and is not escaped again. */
export type Html = { readonly html: string };

/** A template for HTML: what is put in is escaped, unless it is `Html` itself or a list of it. */
export function html(strings: TemplateStringsArray, ...values: readonly unknown[]): Html {
	const filled = values.map((value) => {
		const parts = Array.isArray(value) ? (value as readonly unknown[]) : [value];
		return parts.map((part) => (isHtml(part) ? part.html : escaped(String(part ?? '')))).join('');
	});
	return { html: strings.map((text, i) => text + (filled[i] ?? '')).join('') };
}

const isHtml = (value: unknown): value is Html =>
	typeof value === 'object' && value !== null && 'html' in value;

/** A whole page. It loads nothing from elsewhere. */
export const page = (title: string, body: Html): string =>
	html`<!doctype html>
		<html lang="en">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<title>${title}</title>
				<link rel="icon" href="data:," />
				<style>
					${{ html: STYLE }}
				</style>
			</head>
			<body>
				${body}
			</body>
		</html> `.html;
