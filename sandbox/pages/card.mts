import { Refusal } from '../core/errors.mts';
import { describe } from '../core/issues.mts';
import { parseUrl } from '../core/url.mts';
import { html, page, type Html } from './html.mts';

/** A page, or a redirect. */
export type PageResult =
	| { readonly status: number; readonly page: string; readonly location?: undefined }
	| { readonly location: string };

/** A page with one box in the middle. */
export const card = (title: string, body: Html): string =>
	page(
		title,
		html`<div class="card">
			<h1>${title}</h1>
			${body}
		</div>`,
	);

/** The page for a request that cannot be fulfilled. */
export function pageOrError(make: () => PageResult): PageResult {
	try {
		return make();
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		const issue = error.details[0]?.issue ?? '';
		return { status: error.status, page: card('Not possible', html`<p>${describe(issue)}</p>`) };
	}
}

/**
 * A redirect back to the shop, as from PayPal. @param back the link to show if the shop has no return
 * URL
 */
export function leave(
	url: string | undefined,
	parameters: Readonly<Record<string, string>>,
	back: string,
): PageResult {
	const target = url === undefined ? undefined : parseUrl(url);
	if (target === undefined) {
		return {
			status: 200,
			page: card(
				'Done',
				html`<p>The shop names no page to return to.</p>
					<p><a href="${back}">Back</a> · <a href="/">The sandbox</a></p>`,
			),
		};
	}
	for (const [name, value] of Object.entries(parameters)) target.searchParams.set(name, value);
	return { location: target.href };
}
