/** The default ends of a range in the past: expressions, which n8n shows in the field. */
export const LAST_30_DAYS = {
	start: "={{ $now.minus(30, 'days') }}",
	end: '={{ $now }}',
} as const;

/** The default ends of a range in the future. */
export const NEXT_30_DAYS = {
	start: '={{ $now }}',
	end: "={{ $now.plus(30, 'days') }}",
} as const;
