import type { INodeListSearchResult } from 'n8n-workflow';

import { latest, type Entry } from './entries';

/** A source that a list is merged from, page by page. */
export type Source = (token: string | undefined) => Promise<{ entries: Entry[]; token?: string }>;

/**
 * One list merged from several sources, newest first. A source that PayPal refuses is left out as long
 * as another one responds: an app may search transactions without webhooks, or vice versa.
 *
 * @param paginationToken the tokens of the sources that have more pages, as JSON
 * @param statuses keeps the records that have one of these; all if empty
 * @throws what the first source threw, if none responded
 */
export async function fromSources(
	sources: Readonly<Record<string, Source>>,
	paginationToken?: string,
	statuses?: readonly string[],
): Promise<INodeListSearchResult> {
	const tokens: Record<string, string | undefined> =
		paginationToken === undefined
			? Object.fromEntries(Object.keys(sources).map((name) => [name, undefined]))
			: (JSON.parse(paginationToken) as Record<string, string>);
	const entries: Entry[] = [];
	const left: Record<string, string> = {};
	const refusals: unknown[] = [];
	const names = Object.keys(tokens).filter((name) => name in sources);
	for (const name of names) {
		try {
			const page = await sources[name](tokens[name]);
			entries.push(...page.entries);
			if (page.token !== undefined) left[name] = page.token;
		} catch (error) {
			refusals.push(error);
		}
	}
	if (refusals.length > 0 && refusals.length === names.length) throw refusals[0];
	return {
		results: latest(entries, statuses),
		...(Object.keys(left).length === 0 ? {} : { paginationToken: JSON.stringify(left) }),
	};
}
