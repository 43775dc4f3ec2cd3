import { createRequire } from 'node:module';
import { Readable } from 'node:stream';

/** What is used of axios here. */
interface AxiosDefaults {
	adapter?: unknown;
}
interface AxiosConfig {
	url?: string;
	responseType?: string;
}

const require = createRequire(import.meta.url);

/** The axios of n8n-core: every request of every node goes through it. */
const { defaults } = createRequire(require.resolve('n8n-core'))('axios') as {
	defaults: AxiosDefaults;
};

const TOKEN = JSON.stringify({ access_token: 'token-of-bench', expires_in: 32_400 });

/** While `work` runs, each request gets this text as its response immediately, and nothing is sent. */
export async function respondingAtOnce<T>(text: string, work: () => Promise<T>): Promise<T> {
	const { adapter } = defaults;
	defaults.adapter = async (config: AxiosConfig) => {
		const body = config.url?.includes('/v1/oauth2/token') === true ? TOKEN : text;
		return {
			data: config.responseType === 'stream' ? Readable.from([Buffer.from(body)]) : body,
			status: 200,
			statusText: 'OK',
			headers: { 'content-type': 'application/json' },
			config,
			request: {},
		};
	};
	try {
		return await work();
	} finally {
		defaults.adapter = adapter;
	}
}
