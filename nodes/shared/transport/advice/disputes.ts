import type { AdviceByCode } from './types';

/** Disputes. */
export const DISPUTES: AdviceByCode = {
	ACTION_NOT_ALLOWED_IN_CURRENT_DISPUTE_STATE: {
		title: 'The dispute does not allow this action now',
		next: 'Get the dispute: its links list the actions that it allows now.',
	},
	INVALID_EVIDENCE_FILE: {
		title: 'PayPal does not accept the file',
		about: 'is not a file that PayPal accepts',
		next: 'Use a JPG, GIF, PNG or PDF file of at most 10 MB.',
	},
};
