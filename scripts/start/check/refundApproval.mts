import { executionsOf, outputOf, untilStatus } from '../executions.mts';
import { activate } from '../provision.mts';
import { Problem } from '../report.mts';
import { until } from '../wait.mts';
import { exampleOf, type CheckStage, type Passed } from './checkStage.mts';
import { formOf, submit } from './form.mts';

const START_LIMIT_MS = 30_000;

/** A refund is made only after somebody has approved it. */
export async function checkRefundApproval(
	stage: CheckStage,
	captureId: string,
	passed: Passed,
): Promise<void> {
	const { client, sandbox } = stage;
	const example = exampleOf(stage, 'refund-approval');
	const refunds = () =>
		sandbox.requests().filter(({ path }) => path === `/v2/payments/captures/${captureId}/refund`)
			.length;
	const before = refunds();
	await activate(client, example);
	await submit(await formOf(stage, example.id), [captureId, '1', 'Torn', 'Kim']);
	const id = await until('the request to arrive', START_LIMIT_MS, async () => {
		const [run] = await executionsOf(client, example.id);
		return run?.id;
	});
	const [requested] = outputOf(await untilStatus(client, id, 'waiting'), 'Ask for Approval');
	if (refunds() > before) throw new Problem('Money moved before anybody approved it.');
	passed(`a refund waits for approval: ${String(requested?.text)}`);

	await submit(String(requested?.link), ['Refund', 'Sam']);
	const [refunded] = outputOf(await untilStatus(client, id, 'success'), 'Refunded');
	if (refunds() !== before + 1 || refunded?.decidedBy !== 'Sam') {
		throw new Problem(`It ended with ${JSON.stringify(refunded)}.`);
	}
	passed(`somebody approves it: ${String(refunded.outcome)}`);
}
