import '../../support/withoutWaiting.mts';

import { readFileSync } from 'node:fs';

import type { ILoadOptionsFunctions, INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { PayPalTrigger } from '../../../nodes/PayPalTrigger/PayPalTrigger.node';
import { FakePayPal } from '../../support/trigger/paypal.mts';

const { description, methods } = new PayPalTrigger();
const optionsOf = ({ options = [] }: INodeProperties) => options as INodeProperties[];
const parameter = (name: string): INodeProperties => {
	const found = description.properties.find((property) => property.name === name);
	if (found === undefined) throw new Error(`There is no parameter ${name}`);
	return found;
};

describe('the node', () => {
	// Stored in people's workflows: a changed name here breaks them.
	it('keeps its names', () => {
		expect(description).toMatchObject({
			name: 'payPalTrigger',
			version: 1.1,
			credentials: [{ name: 'payPalRestApi', required: true }],
			webhooks: [
				{ name: 'default', httpMethod: 'POST', path: 'webhook', responseMode: 'onReceived' },
			],
		});
		expect(description.properties.map(({ name }) => name)).toEqual([
			'events',
			'filters',
			'options',
		]);
		expect(optionsOf(parameter('filters')).map(({ name }) => name)).toEqual([
			'currency',
			'customId',
			'minimumAmount',
			'status',
		]);
		expect(optionsOf(parameter('options')).map(({ name }) => name)).toEqual([
			'allowSimulatorEvents',
			'catchUp',
			'fetchFullResource',
			'includeHeaders',
			'verification',
		]);
	});

	it('says the same version in its codex file', () => {
		const codex = JSON.parse(
			readFileSync('nodes/PayPalTrigger/PayPalTrigger.node.json', 'utf8'),
		) as { nodeVersion: string };
		expect(codex.nodeVersion).toBe(String(description.version));
	});

	it("calls its events as n8n's design guide does", () => {
		expect(parameter('events')).toMatchObject({ displayName: 'Trigger On', required: true });
	});

	it('is careful unless told otherwise', () => {
		const defaults = optionsOf(parameter('options')).map(({ name, default: value }) => [
			name,
			value,
		]);
		expect(Object.fromEntries(defaults)).toEqual({
			allowSimulatorEvents: false,
			catchUp: false,
			fetchFullResource: false,
			includeHeaders: false,
			verification: 'offline',
		});
	});
});

describe('the list of events', () => {
	const load = async (payPal: FakePayPal, credentials: () => Promise<object>) =>
		await methods.loadOptions.getEvents.call({
			getCredentials: credentials,
			getNode: () => ({}),
			logger: { debug: () => undefined },
			helpers: {
				httpRequestWithAuthentication: async (_: string, options: never) =>
					await payPal.request(options),
			},
		} as unknown as ILoadOptionsFunctions);
	const values = (choices: INodePropertyOptions[]) => choices.map(({ value }) => value);
	const base = 'https://api-m.sandbox.paypal.com';
	const sandbox = async () => ({ environment: 'sandbox' });

	it("is PayPal's own", async () => {
		const choices = await load(new FakePayPal(base), sandbox);
		expect(values(choices)).toEqual(
			expect.arrayContaining(['*', 'preset:orderPaid', 'NEW.THING.HAPPENED']),
		);
		expect(values(choices)).not.toContain('PAYMENT.CAPTURE.COMPLETED');
	});

	it.each<[string, (payPal: FakePayPal) => void, () => Promise<object>]>([
		[
			'there is no credential',
			() => undefined,
			async () => await Promise.reject(new Error('No credential')),
		],
		['PayPal cannot be reached', (payPal) => payPal.fail('GET', /./, 'broken', 'broken'), sandbox],
		['PayPal fails', (payPal) => payPal.fail('GET', /./, '500', '500'), sandbox],
	])('is the known one when %s', async (_, prepare, credentials) => {
		const payPal = new FakePayPal(base);
		prepare(payPal);
		const choices = await load(payPal, credentials);
		expect(values(choices)).toEqual(
			expect.arrayContaining(['*', 'preset:orderPaid', 'PAYMENT.CAPTURE.COMPLETED']),
		);
	});
});
