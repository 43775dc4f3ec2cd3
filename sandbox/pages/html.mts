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
				<style>
					:root {
						color-scheme: light dark;
						--line: #8884;
						--accent: #0070e0;
					}
					body {
						font:
							15px/1.5 system-ui,
							sans-serif;
						max-width: 70rem;
						margin: 2rem auto;
						padding: 0 1rem;
					}
					h1 {
						font-size: 1.4rem;
					}
					h2 {
						font-size: 1.1rem;
						margin-top: 2rem;
					}
					table {
						border-collapse: collapse;
						width: 100%;
					}
					th,
					td {
						text-align: left;
						padding: 0.3rem 0.6rem;
						border-bottom: 1px solid var(--line);
						vertical-align: top;
					}
					code {
						font-size: 0.9em;
						overflow-wrap: anywhere;
					}
					.card {
						max-width: 26rem;
						margin: 4rem auto;
						padding: 1.5rem 2rem;
						border: 1px solid var(--line);
						border-radius: 0.8rem;
					}
					.note {
						opacity: 0.75;
						font-size: 0.9em;
					}
					button {
						font: inherit;
						padding: 0.5rem 1.2rem;
						border-radius: 2rem;
						border: 1px solid var(--accent);
						cursor: pointer;
						background: none;
						color: inherit;
					}
					button.primary {
						background: var(--accent);
						color: #fff;
					}
					form {
						display: inline-block;
						margin-right: 0.5rem;
					}
				</style>
			</head>
			<body>
				${body}
			</body>
		</html> `.html;
