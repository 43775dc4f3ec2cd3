import { createRequire } from 'node:module';
import { Readable } from 'node:stream';

/** The parts of axios that are used here. */
interface AxiosDefaults {
	adapter?: unknown;
}
interface AxiosConfig {
	url?: string;
	responseType?: string;
}

const require = createRequire(import.meta.url);

/** The axios instance of n8n-core, which sends all requests of all nodes. */
const { defaults } = createRequire(require.resolve('n8n-core'))('axios') as {
	defaults: AxiosDefaults;
};

const TOKEN = JSON.stringify({ access_token: 'token-of-bench', expires_in: 32_400 });

/** While `work` runs, each request immediately receives this text as its response, and nothing is sent. */
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
