/**
 * An input that PayPal would refuse, found before anything is sent. The label is the field as the
 * user sees it (`Items > Quantity`), the fix says what to do. Becomes a NodeOperationError.
 */
export class InputProblem extends Error {
	readonly label: string;

	readonly problem: string;

	readonly fix: string;

	/** The input item it is about, if the caller does not know. */
	itemIndex?: number;

	constructor(label: string, problem: string, fix: string) {
		super(`'${label}' ${problem}`);
		this.label = label;
		this.problem = problem;
		this.fix = fix;
	}

	ofItem(itemIndex: number): this {
		this.itemIndex = itemIndex;
		return this;
	}
}
