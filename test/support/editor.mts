import type { IDataObject, IHttpRequestOptions, ILoadOptionsFunctions } from 'n8n-workflow';

import type { SandboxUnderTest } from './sandbox.mts';

/**
 * What a list of the panel is loaded with in n8n's editor: calls to the sandbox carry a token.
 * @param parameters of the node as set in the panel
 */
export const editorOn = (
	sandbox: SandboxUnderTest,
	parameters: IDataObject = {},
): ILoadOptionsFunctions => {
	const context = {
		getCredentials: async () => ({ environment: 'custom', baseUrl: sandbox.url }),
		getNode: () => ({ name: 'PayPal' }),
		getCurrentNodeParameter: (name: string) => parameters[name],
		helpers: {
			httpRequestWithAuthentication: async (_: string, options: IHttpRequestOptions) => {
				const response = await fetch(options.url, {
					method: options.method,
					headers: {
						...(options.headers as Record<string, string>),
						authorization: `Bearer ${await sandbox.token()}`,
					},
					...(options.body === undefined ? {} : { body: String(options.body) }),
				});
				return {
					statusCode: response.status,
					headers: Object.fromEntries(response.headers),
					body: await response.text(),
				};
			},
		},
	};
	return context as unknown as ILoadOptionsFunctions;
};

type Search = (
	this: ILoadOptionsFunctions,
	filter?: string,
	token?: string,
) => Promise<{
	results: Array<{ name: string; value: string | number | boolean }>;
	paginationToken?: unknown;
}>;

/** All pages of a list, as loaded by scrolling to its end; with the number of pages. */
export async function scroll(
	search: Search,
	context: ILoadOptionsFunctions,
	filter?: string,
): Promise<{ names: string[]; values: unknown[]; pages: number }> {
	const names: string[] = [];
	const values: unknown[] = [];
	let token: string | undefined;
	let pages = 0;
	do {
		const page = await search.call(context, filter, token);
		names.push(...page.results.map(({ name }) => name));
		values.push(...page.results.map(({ value }) => value));
		token = page.paginationToken === undefined ? undefined : String(page.paginationToken);
		pages += 1;
	} while (token !== undefined && pages < 200);
	return { names, values, pages };
}
