import { html, raw } from 'hono/html';

import { STYLE } from './style.mts';

export { html };

/** The result of `html`: text that is HTML already, and is not escaped again. */
export type Html = ReturnType<typeof html>;

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
					${raw(STYLE)}
				</style>
			</head>
			<body>
				${body}
			</body>
		</html> `.toString();
