import { outputOf, runManually, untilStatus } from '../executions.mts';
import { Problem } from '../report.mts';
import { exampleOf, type CheckStage, type Passed } from './checkStage.mts';

const TABLE = 'PayPal payments';

/** Payments of yesterday, in the table and in PayPal's report, which another check has filled. */
export async function checkReconcile(stage: CheckStage, passed: Passed): Promise<void> {
	const before = await reconcile(stage);
	const [one, other, ...rest] = before.filter(({ result }) => result === 'not in the table');
	if (!one || !other || rest.length === 0 || before.length !== rest.length + 2) {
		throw new Problem(`The result is ${JSON.stringify(before.slice(0, 3))}.`);
	}
	const rowOf = (id: unknown, text: unknown) => {
		const [amount, currency] = String(text).split(' ');
		return { captureId: id, time: one.time, amount, currency };
	};
	await addRows(stage, [
		rowOf(one.id, one.inPayPal),
		rowOf(other.id, '0.01 USD'),
		rowOf('8AB12345CD678901E', '10.00 USD'),
	]);
	const after = new Map((await reconcile(stage)).map(({ id, result }) => [id, result]));
	const results = [one.id, other.id, '8AB12345CD678901E'].map((id) => after.get(id));
	const expected = ['in both', 'amounts differ', "not in PayPal's report"];
	if (results.join() !== expected.join()) throw new Problem(`It says ${results.join(', ')}.`);
	passed(`yesterday's ${after.size} payments are reconciled: ${expected.join(', ')}`);
}

async function reconcile(stage: CheckStage): Promise<Array<Record<string, unknown>>> {
	const { id } = exampleOf(stage, 'reconcile-payments');
	const run = await runManually(stage.client, id, 'When clicking ‘Execute workflow’');
	const done = await untilStatus(stage.client, run, 'success');
	if (outputOf(done, 'Make a File').length !== 1) throw new Problem('It made no file.');
	return outputOf(done, 'Of Yesterday?');
}

/** Adds rows to the table of payments, as a person would. */
async function addRows({ client }: CheckStage, data: object[]): Promise<void> {
	const { id: project } = await client.call<{ id: string }>('GET', '/projects/personal');
	const path = `/projects/${project}/data-tables`;
	const { data: tables } = await client.call<{ data: Array<{ id: string; name: string }> }>(
		'GET',
		path,
	);
	const table = tables.find(({ name }) => name === TABLE);
	if (!table) throw new Problem(`There is no data table '${TABLE}'.`);
	await client.call('POST', `${path}/${table.id}/insert`, { data, returnType: 'count' });
}
