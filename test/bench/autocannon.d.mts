/** The parts of autocannon that the load test uses; it has no types of its own. */
declare module 'autocannon' {
	interface Options {
		readonly url: string;
		readonly connections: number;
		/** Total number of requests */
		readonly amount: number;
		readonly requests: ReadonlyArray<{
			readonly method: 'GET' | 'POST';
			readonly path: string;
			readonly headers: Readonly<Record<string, string>>;
			readonly body?: string;
			readonly setupRequest?: (request: {
				readonly headers: Readonly<Record<string, string>>;
			}) => object;
		}>;
	}
	interface Result {
		/** Seconds */
		readonly duration: number;
		readonly requests: { readonly total: number };
		readonly latency: { readonly p50: number; readonly p99: number };
		readonly errors: number;
		readonly non2xx: number;
	}
	export default function autocannon(options: Options): Promise<Result>;
}
