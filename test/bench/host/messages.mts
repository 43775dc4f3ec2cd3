import type { INodeParameters } from 'n8n-workflow';

/** PayPal's base URL, and the app. A new client id makes a credential without a token. */
export interface Access {
	readonly baseUrl: string;
	readonly clientId: string;
}

/** The nodes to compare. */
export type Contender = 'payPal' | 'bareLoop' | 'httpRequest' | 'smallTwin' | 'largeTwin';

/** Runs a contender's "get order" in a workflow, one order per item. */
export interface ReadOrders {
	readonly kind: 'readOrders';
	readonly contender: Contender;
	readonly access: Access;
	readonly orders: readonly string[];
	/** Parameters in addition to those that the operation requires. */
	readonly more?: INodeParameters;
	/** n8n's "Continue (using regular output)". */
	readonly continueOnFail?: boolean;
	/** The same with immediate responses, to measure the CPU without the network. */
	readonly response?: string;
}

export interface Reading {
	readonly ms: number;
	/** CPU of the process, for all threads. */
	readonly cpuMs: number;
	/** The id in each item, in order; null if the item has none. */
	readonly ids: ReadonlyArray<string | null>;
	/** The message of the error that ended the run. */
	readonly error: string | null;
}

/** Runs "get transactions" over a span. */
export interface ReadTransactions {
	readonly kind: 'readTransactions';
	readonly access: Access;
	readonly from: string;
	readonly to: string;
	/** Fetches one window after the other. */
	readonly sequential: boolean;
}

export interface TransactionReading {
	readonly ms: number;
	readonly cpuMs: number;
	readonly rows: number;
	/** Number of distinct rows. */
	readonly distinct: number;
	/** Largest resident memory of the process so far, in MB. */
	readonly peakMb: number;
	/** Resident memory before the node ran, in MB. */
	readonly idleMb: number;
	readonly error: string | null;
}

/** Runs the node's code with a stub in place of n8n. */
export interface OwnCode {
	readonly kind: 'ownCode';
	readonly items: number;
	readonly responses: { readonly order: string; readonly transactions: string };
}

/** CPU in milliseconds. */
export interface CpuReading {
	/** For all threads, in the first round of the process. */
	readonly first: number;
	/** For the thread that runs JavaScript, in that round; missing if the system does not provide it. */
	readonly firstOwn?: number;
	/** The median of the following rounds. */
	readonly later: number;
}

export type OwnCodeReading = Readonly<Record<string, CpuReading>>;

export type Job = ReadOrders | ReadTransactions | OwnCode;

export interface Responses {
	readonly readOrders: Reading;
	readonly readTransactions: TransactionReading;
	readonly ownCode: OwnCodeReading;
}

export type Reply =
	| { readonly ok: true; readonly response: Responses[Job['kind']] }
	| { readonly ok: false; readonly message: string };
