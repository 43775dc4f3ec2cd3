/**
 * n8n-workflow with a `sleep` that moves the time of `Date.now` on instead of waiting. Nothing else does. To be used
 * in a test file's `jest.mock('n8n-workflow', …)`.
 */
export function n8nWorkflowWithoutWaiting(): object {
	// Real time does not count: how long a slow machine takes would change what is done in the time.
	let now = Date.now();
	Date.now = () => now;
	return {
		...jest.requireActual<object>('n8n-workflow'),
		sleep: async (ms: number) => {
			now += ms;
		},
	};
}
