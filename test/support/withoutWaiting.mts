/**
 * Imported for its side effect, before the nodes: n8n-workflow's `sleep` advances the time of
 * `Date.now` instead of waiting. Nothing else advances it.
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
