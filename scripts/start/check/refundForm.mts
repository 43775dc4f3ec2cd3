import { activate } from '../provision.mts';
import { Problem } from '../report.mts';
import { exampleOf, type CheckStage, type Passed } from './checkStage.mts';
import { fillIn, formOf } from './form.mts';

/** The refund form refunds a payment, and shows why PayPal refuses one. */
export async function checkRefundForm(
	stage: CheckStage,
	captureId: string,
	passed: Passed,
): Promise<void> {
	const form = exampleOf(stage, 'refund-form');
	await activate(stage.client, form);
	const url = await formOf(stage, form.id);
	const refunded = await fillIn(url, [captureId, '10', 'USD', 'Sorry']);
	if (!refunded.includes('is COMPLETED')) throw new Problem(`The form says: ${refunded}`);
	passed(`the refund form says: ${refunded}`);

	const refused = await fillIn(url, [captureId, '100', 'USD', '']);
	if (!/Not refunded .*debug ID/.test(refused)) throw new Problem(`The form says: ${refused}`);
	passed(`for too much money it says: ${refused}`);
}
