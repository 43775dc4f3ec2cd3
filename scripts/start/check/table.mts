import { executionsOf, outputOf, untilStatus } from '../executions.mts';
import { activate } from '../provision.mts';
import { Problem } from '../report.mts';
import { until } from '../wait.mts';
import { exampleOf, type CheckStage, type Passed } from './checkStage.mts';

const EVENT = 'PAYMENT.CAPTURE.COMPLETED';
const WEBHOOK_LIMIT_MS = 30_000;

/** PayPal notifies of one payment twice, and n8n's data table has one row for it. */
export async function checkTable(
	stage: CheckStage,
	{ orderId, ...capture }: { readonly orderId: string; readonly id: string },
	passed: Passed,
): Promise<void> {
	const { client, sandbox } = stage;
	const example = exampleOf(stage, 'paid-order-to-table');
	const registered = () =>
		sandbox
			.requests()
			.filter(({ operation, status }) => operation === 'webhooks.post' && status === 201).length;
	const before = registered();
	await activate(client, example);
	await until('its trigger to be registered', WEBHOOK_LIMIT_MS, () =>
		registered() > before ? true : undefined,
	);
	const resource = { ...capture, supplementary_data: { related_ids: { order_id: orderId } } };
	for (const times of [1, 2]) {
		await sandbox.admin('POST', 'events', { event_type: EVENT, resource });
		await until('its workflow to start', WEBHOOK_LIMIT_MS, async () =>
			(await executionsOf(client, example.id)).length === times ? true : undefined,
		);
	}
	const rows = await Promise.all(
		(await executionsOf(client, example.id)).map(async ({ id }) => {
			const [row] = outputOf(await untilStatus(client, id, 'success'), 'Write Row');
			return row;
		}),
	);
	const [first, second] = rows;
	if (first?.captureId !== capture.id || first.orderId !== orderId || first.id !== second?.id) {
		throw new Problem(`The rows are ${JSON.stringify(rows)}.`);
	}
	passed(`PayPal notifies of ${capture.id} twice, and the data table has one row for it`);
}
