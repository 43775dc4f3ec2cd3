import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';

import type { Cleanup } from '../cleanup.mts';
import type { Options } from '../options.mts';
import { freePort, reservePort } from '../ports.mts';
import { testCredential } from '../provision.mts';
import { elapsed, messageOf, Problem } from '../report.mts';
import { cacheOf, setStage, type Stage } from '../stage.mts';
import { checkShop } from './checkout.mts';
import type { CheckStage, Passed } from './checkStage.mts';
import { checkPayment } from './payment.mts';
import { checkPaymentLinks } from './paymentLinks.mts';
import { checkReconcile } from './reconcile.mts';
import { checkRecurringInvoices } from './recurringInvoices.mts';
import { checkRefundApproval } from './refundApproval.mts';
import { checkRefundForm } from './refundForm.mts';
import { checkReports } from './reports.mts';
import { checkInvoiceForm, checkTracking } from './shop.mts';
import { checkTable } from './table.mts';

/**
 * `npm start -- --check`: runs the examples in a fresh n8n and the local sandbox, without a browser.
 * @throws Problem with the step that failed and the last lines of n8n's log
 */
export async function runCheck(options: Options, cleanup: Cleanup): Promise<void> {
	const started = Date.now();
	if (options.payPalApp) console.log("The check uses the local sandbox, not PayPal's own.");
	const cache = cacheOf();
	await mkdir(cache, { recursive: true });
	const userFolder = await mkdtemp(path.join(cache, 'check-'));
	cleanup.add("the check's folder", () => rm(userFolder, { recursive: true, force: true }));
	const stage = await setStage(
		{
			cache,
			userFolder,
			port: options.port ? await reservePort(options.port) : await freePort(),
			sandboxPort: 0,
			payPalApp: undefined,
			webhookUrl: undefined,
		},
		cleanup,
	);
	let count = 0;
	const passed: Passed = (what) => {
		count += 1;
		console.log(`  ok  ${what}`);
	};
	try {
		console.log('Running the examples …');
		await checkExamples(stage, passed);
	} catch (error) {
		console.error(`  NOT OK  ${messageOf(error)}`);
		throw new Problem(
			`The check failed after ${count} steps. The last lines of n8n's log:\n${stage.n8n.lastLines()}`,
		);
	}
	console.log(`Check passed: ${count} steps in ${elapsed(started)}.`);
}

async function checkExamples(stage: Stage, passed: Passed): Promise<void> {
	const { sandbox, client, credential, access } = stage;
	if (!sandbox) throw new Problem('The check needs the local sandbox.');
	await testCredential(client, credential, access);
	passed('the credential passes its test');
	const local: CheckStage = { ...stage, sandbox };
	const capture = await checkPayment(local, passed);
	await checkRefundForm(local, capture.id, passed);
	await checkRefundApproval(local, capture.id, passed);
	await checkTable(local, capture, passed);
	await checkShop(local, passed);
	await checkPaymentLinks(local, passed);
	await checkTracking(local, passed);
	await checkInvoiceForm(local, passed);
	await checkReports(local, passed);
	await checkReconcile(local, passed);
	await checkRecurringInvoices(local, passed);
	if (sandbox.violations.length > 0) {
		throw new Problem(
			`The sandbox violated PayPal's contract: ${JSON.stringify(sandbox.violations)}`,
		);
	}
	passed("all responses of the sandbox conformed to PayPal's contract");
}
