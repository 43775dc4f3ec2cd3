import type { INodeListSearchResult } from 'n8n-workflow';

import { latest, type Entry } from './entries';

/** Something that a list is put together from, page by page. */
export type Source = (token: string | undefined) => Promise<{ entries: Entry[]; token?: string }>;

/**
 * One list of several sources, the newest first. A source that PayPal refuses is left out as long as
 * another answers: an app may search transactions without webhooks, or the other way round.
 *
 * @param paginationToken the tokens of the sources that go on, as JSON
 * @param statuses keeps the records that have one of these; all where there are none
 * @throws what the first source threw, when none answered
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
