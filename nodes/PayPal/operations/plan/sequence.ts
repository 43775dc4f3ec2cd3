import type { JsonObject } from '../../../shared/json';
import { InputProblem } from '../../fields/inputProblem';

/**
 * Billing cycles with the sequence numbers that PayPal requires: the order of the list, unless given.
 *
 * @param cycles as encoded for the wire
 * @throws InputProblem for a free regular cycle and for a trial that never ends, neither of which
 * PayPal supports
 */
export const inSequence = (cycles: readonly JsonObject[]): JsonObject[] =>
	cycles.map((cycle, index) => {
		const label = cycles.length > 1 ? `Billing Cycles ${index + 1}` : 'Billing Cycles';
		if (cycle.tenure_type === 'REGULAR' && cycle.pricing_scheme === undefined) {
			throw new InputProblem(
				`${label} > Price`,
				'needs a value',
				'Fill it in. Only a trial can be free.',
			);
		}
		if (cycle.tenure_type === 'TRIAL' && cycle.total_cycles === 0) {
			throw new InputProblem(
				`${label} > Number of Times`,
				'is 0 for a trial',
				'Say how many times the trial runs, from 1 to 999.',
			);
		}
		return { sequence: index + 1, ...cycle };
	});
