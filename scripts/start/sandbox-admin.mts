import axios from 'axios';
import { Problem, messageOf } from './report.mts';

/** A call that the local sandbox got, from its log. */
export interface LoggedCall {
	readonly method: string;
	readonly path: string;
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: unknown;
}

/** A webhook that the local sandbox sent, or is still sending. */
export interface Delivery {
	readonly event_type: string;
	readonly attempts: number;
	readonly status: string | number;
}

/** Calls an admin address of the local sandbox (they begin with `/__sandbox__`). */
export async function callSandbox<T>(
	sandboxUrl: string,
	method: 'GET' | 'POST',
	path: string,
): Promise<T> {
	try {
		const url = `${sandboxUrl}/__sandbox__${path}`;
		const { data } = await axios.request<T>({ method, url, timeout: 10_000, proxy: false });
		return data;
	} catch (error) {
		throw new Problem(`sandbox: ${method} ${path}: ${messageOf(error)}`);
	}
}
