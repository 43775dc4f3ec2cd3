/**
 * n8n-workflow with a `sleep` that moves the time of `Date.now` on instead of waiting. To be used
 * in a test file's `jest.mock('n8n-workflow', …)`.
 */
export function n8nWorkflowWithoutWaiting(): object {
	const now = Date.now.bind(Date);
	let skipped = 0;
	Date.now = () => now() + skipped;
	return {
		...jest.requireActual<object>('n8n-workflow'),
		sleep: async (ms: number) => {
			skipped += ms;
		},
	};
}
