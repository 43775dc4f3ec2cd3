import type { OptionsAt } from '../../api/place';
import type { OptionsField } from '../../fields/types';
import { options } from '../../fields/build';

/** What PayPal sends besides the account itself. */
export const view = (at: OptionsAt<'process_view'>): OptionsField =>
	options(at, 'View', {
		names: { process_view: 'With Progress' },
		optional: true,
		description: 'Adds the onboarding progress and the documents that PayPal requires',
	});
