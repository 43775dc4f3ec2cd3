import { outputOf, runManually, untilStatus, type Execution } from '../executions.mts';
import { Problem } from '../report.mts';
import { exampleOf, type CheckStage, type Passed } from './checkStage.mts';

/** More than one of PayPal's pages of 500, in the last month alone. */
const COUNT = 1600;
const DAY_MS = 86_400_000;

/** The reports list and sum up the sandbox's transactions, across several of PayPal's pages. */
export async function checkReports(stage: CheckStage, passed: Passed): Promise<void> {
	const now = Date.now();
	await stage.sandbox.admin('POST', 'transactions', {
		count: COUNT,
		from: new Date(now - 62 * DAY_MS).toISOString(),
		to: new Date(now).toISOString(),
		seed: 1,
	});
	const monthly = await runReport(stage, 'monthly-transactions');
	const rows = outputOf(monthly, 'Get Last Month');
	if (rows.length <= 500) throw new Problem(`It lists ${rows.length} transactions.`);
	if (new Set(rows.map(({ time }) => String(time).slice(0, 7))).size > 2) {
		throw new Problem('It lists more than a month.');
	}
	passed(`last month's ${rows.length} transactions are in a file`);

	const daily = await runReport(stage, 'daily-settlement');
	const transactions = outputOf(daily, "Get Yesterday's Transactions");
	const lines = outputOf(daily, 'Write the Lines');
	const counted = lines.reduce((sum, line) => sum + Number(line.transactions), 0);
	if (counted !== transactions.length || counted === 0) {
		throw new Problem(`It counts ${counted} of ${transactions.length} transactions.`);
	}
	const [{ currency, moneyIn, closingBalance } = {}] = lines;
	passed(`yesterday's ${counted} are summed up: ${String(moneyIn)} ${String(currency)} came in`);
	if (!closingBalance) throw new Problem('It has no closing balance.');
}

/** Runs an example that creates a file. */
async function runReport(stage: CheckStage, file: string): Promise<Execution> {
	const { id } = exampleOf(stage, file);
	const run = await runManually(stage.client, id, 'When clicking ‘Execute workflow’');
	const done = await untilStatus(stage.client, run, 'success');
	if (outputOf(done, 'Make a File').length !== 1) throw new Problem(`'${file}' made no file.`);
	return done;
}
