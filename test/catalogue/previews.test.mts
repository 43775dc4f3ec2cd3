// The preview of an operation's output in n8n matches its actual output.
import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { startCapture } from '../support/capture.mts';
import { responsesTo } from '../support/fakeServer.mts';
import {
	BINARY,
	openWorkbench,
	sendFilled,
	subjectsOf,
	type Workbench,
} from '../support/fill/exercise.mts';
import { render } from '../support/fill/tree.mts';
import { runNode } from '../support/runNode.mts';
import { differences, unlikePreview } from '../support/unlikePreview.mts';
import { listed } from './operations.mts';

const RESPONSES = 4;

const subjects = subjectsOf(listed).flatMap(({ contract, ...subject }) =>
	contract === undefined ? [] : [{ ...subject, contract }],
);

describe('with responses from the contract', () => {
	let bench: Workbench;
	let response: unknown;
	let server: Awaited<ReturnType<typeof startCapture>>;

	beforeAll(async () => {
		bench = await openWorkbench();
		server = await startCapture(() => response);
	});
	afterAll(async () => {
		await bench.capture.stop();
		await server.stop();
	});

	it.each(subjects.map((subject) => [subject.name, subject] as const))(
		'%s outputs what its preview shows',
		async (name, subject) => {
			const [{ tree } = { tree: undefined }] = await sendFilled(subject, bench, 'smallest');
			if (tree === undefined) throw new Error('It could not be filled in');
			const { node, resource, operation } = subject;
			const parameters = { ...(render(tree) as INodeParameters), resource, operation };
			const outputs: IDataObject[] = [];
			for (response of responsesTo(subject.contract, RESPONSES)) {
				const { error, items } = await runNode({
					node,
					credentials: server.credentials,
					parameters,
					binary: BINARY,
				});
				if (error !== undefined) throw error;
				outputs.push(...items.map(({ json }) => json));
			}
			expect(outputs).not.toEqual([]);
			expect(await unlikePreview(name, outputs, {})).toEqual([]);
		},
	);
});

describe('the check', () => {
	const preview = {
		type: 'object',
		properties: {
			id: { type: 'string' },
			amount: { type: 'object', properties: { value: { type: 'string' } } },
			items: { type: 'array', items: { type: 'object', properties: { n: { type: 'number' } } } },
			raw: { type: 'object', properties: {} },
		},
	} as const;

	it.each<[string, IDataObject, number]>([
		['takes what is shown', { id: 'a', amount: { value: '1' }, items: [{ n: 1 }], raw: {} }, 0],
		['takes null', { id: null, amount: { value: null }, items: null, raw: null }, 0],
		['takes anything where nothing is known', { id: '', amount: {}, items: [], raw: { a: 1 } }, 0],
		['refuses another type', { id: 1, amount: {}, items: [], raw: {} }, 1],
		['refuses what is not shown', { id: '', more: 1, amount: {}, items: [], raw: {} }, 1],
		['refuses it within', { id: '', amount: { v: '1' }, items: [], raw: {} }, 1],
		['refuses it in rows', { id: '', amount: {}, items: [{ n: 1 }, { m: 1 }], raw: {} }, 1],
		['refuses a list for an object', { id: '', amount: [], items: [], raw: {} }, 1],
		['misses a column', { amount: {}, items: [], raw: {} }, 1],
	])('%s', (_, json, count) => {
		expect(differences(preview, json, true)).toHaveLength(count);
	});
});
