import { InputProblem } from '../../fields/inputProblem';

/** @throws InputProblem for more values than PayPal takes */
export function checkCount(values: unknown[], max: number | undefined, label: string): void {
	if (max !== undefined && values.length > max) {
		throw new InputProblem(
			label,
			`has ${values.length} entries`,
			`PayPal accepts at most ${max}. Split them into several items.`,
		);
	}
}
