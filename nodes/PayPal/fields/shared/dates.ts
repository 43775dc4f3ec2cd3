/** The ends of a range that most people want first: expressions, which n8n shows where they are typed. */
export const LAST_30_DAYS = {
	start: "={{ $now.minus(30, 'days') }}",
	end: '={{ $now }}',
} as const;

/** The ends of a range of days to come. */
export const NEXT_30_DAYS = {
	start: '={{ $now }}',
	end: "={{ $now.plus(30, 'days') }}",
} as const;
