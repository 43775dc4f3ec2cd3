import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { RunResult } from './runNode.mts';
import type { SandboxUnderTest } from './sandbox.mts';

/**
 * How one operation is tested: once successfully, once with a request that PayPal refuses, and once
 * with two items whose values come from expressions.
 */
export interface OperationCase {
	/** `resource.operation`. */
	operation: string;
	/** Creates the record that the operation works on; its result is passed to the other members. */
	prepare: (sandbox: SandboxUnderTest) => Promise<IDataObject>;
	/** The parameters as a workflow stores them, with expressions on `prepare`'s result. */
	parameters: INodeParameters;
	/** What the item must hold afterwards. */
	expected: IDataObject;
	/** A request that PayPal refuses: other parameters, or the same a second time. */
	refused:
		| { parameters: INodeParameters; message: RegExp }
		| { again: true; message: RegExp }
		| { input: IDataObject; message: RegExp };
}

export const NO_SUCH_RECORD = /^PayPal has no such record$/;

/** PayPal's error for operations on a record that does not exist. */
export const unknown = (name: string) => ({
	input: { [name]: '9ZZ99999ZZ999999Z' },
	message: NO_SUCH_RECORD,
});

export const firstOf = (result: RunResult): IDataObject => {
	if (result.error !== undefined) throw result.error;
	return result.items[0].json;
};
