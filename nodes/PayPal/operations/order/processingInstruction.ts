import type { OptionsAt } from '../../api/place';
import type { OptionsField } from '../../fields/types';
import { options } from '../../fields/build';

type Instruction = 'NO_INSTRUCTION' | 'ORDER_COMPLETE_ON_PAYMENT_APPROVAL';

/** Whether PayPal captures the order itself, as it does for country-specific payment methods. */
export const processingInstruction = (at: OptionsAt<Instruction>): OptionsField =>
	options(at, 'Processing Instruction', {
		names: {
			NO_INSTRUCTION: 'None',
			ORDER_COMPLETE_ON_PAYMENT_APPROVAL: 'Complete When Approved',
		},
		optional: true,
		default: 'NO_INSTRUCTION',
		description: 'Whether PayPal captures the order on its own when the buyer approves it',
	});
