/** The lists that read PayPal's reports say that they may be slow, and no others. */
import type { INodeListSearchResult, INodeProperties } from 'n8n-workflow';

import * as listSearch from '../../nodes/PayPal/methods/listSearch';
import { PayPal } from '../../nodes/PayPal/PayPal.node.ts';
import { editorOn } from '../support/editor.mts';
import { foldedIn } from '../support/properties.mts';
import { useSandbox } from '../support/sandbox.mts';

const sandbox = useSandbox();

type Search = (
	this: ReturnType<typeof editorOn>,
	filter?: string,
) => Promise<INodeListSearchResult>;

const withFolded = (properties: readonly INodeProperties[]): INodeProperties[] =>
	properties.flatMap((property) => [property, ...withFolded(foldedIn(property))]);

/** Whether a list says that it may be slow, by the name of its method. */
const notices = new Map(
	withFolded(new PayPal().description.properties).flatMap(({ modes = [] }) =>
		modes.flatMap(({ typeOptions }) =>
			typeOptions?.searchListMethod === undefined
				? []
				: [[typeOptions.searchListMethod, typeOptions.slowLoadNotice !== undefined] as const],
		),
	),
);

it.each(Object.entries(listSearch) as Array<[string, Search]>)('%s', async (name, search) => {
	// PayPal lists subscriptions only for a few apps.
	await sandbox().admin('POST', 'faults', {
		method: 'GET',
		path: '/v1/billing/subscriptions',
		kind: 'status',
		status: 403,
	});
	const editor = editorOn(sandbox(), { operation: 'get' });
	await search.call(editor).catch(() => undefined);
	const readsReports = sandbox()
		.requests()
		.some(({ path }) => path.startsWith('/v1/reporting/transactions'));
	expect(notices.get(name) ?? false).toBe(readsReports);
});
