/**
 * Imported for its effect, before the nodes are: n8n-workflow's `sleep` moves the time of `Date.now`
 * on instead of waiting. Nothing else does.
 */
jest.mock('n8n-workflow', () => {
	// Real time does not count: otherwise the results would depend on the machine's speed.
	let now = Date.now();
	Date.now = () => now;
	return {
		...jest.requireActual<object>('n8n-workflow'),
		sleep: async (ms: number) => {
			now += ms;
		},
	};
});
