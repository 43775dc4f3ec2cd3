import { EventEmitter } from 'node:events';

import {
	beginDelivery,
	forgetDeliveries,
	startedSince,
	waitForTurn,
} from '../../../nodes/PayPalTrigger/deliveriesInProgress';

class Response extends EventEmitter {
	statusCode = 200;
	writableEnded = false;

	/** n8n responds. */
	end(status: number): void {
		this.statusCode = status;
		this.writableEnded = true;
		this.emit('finish');
		this.emit('close');
	}

	/** PayPal closes the connection. */
	hangUp(): void {
		this.emit('close');
	}
}

const ask = (response = new Response(), print = 'abcdefghij', recorded = false) =>
	beginDelivery('WEBHOOK', print, recorded, response);
/** Lets settled promises continue. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

beforeEach(forgetDeliveries);

describe('two deliveries of one event at the same moment', () => {
	it('start the workflow once, when the first one does', async () => {
		const first = new Response();
		expect(await ask(first)).toBe('start');
		const others = [ask(), ask(), ask()];
		first.end(200);
		expect(await Promise.all(others)).toEqual(['duplicate', 'duplicate', 'duplicate']);
		expect(await ask()).toBe('duplicate');
	});

	it('start it once, when the first one could not', async () => {
		const first = new Response();
		expect(await ask(first)).toBe('start');
		const [second, third] = [new Response(), new Response()];
		const others = [ask(second), ask(third)];
		first.end(500);
		await turn();
		second.end(200);
		expect((await Promise.all(others)).sort()).toEqual(['duplicate', 'start']);
	});

	it('wait for each other, and not for deliveries of other events', async () => {
		await ask();
		let decided = false;
		void ask().then(() => (decided = true));
		expect(await ask(new Response(), 'klmnopqrst')).toBe('start');
		await turn();
		expect(decided).toBe(false);
	});

	it('are told apart from those of another webhook', async () => {
		await ask();
		expect(await beginDelivery('OTHER', 'abcdefghij', false, new Response())).toBe('start');
	});
});

describe('deliveries of different events', () => {
	/** Starts a delivery, and records when its turn has come. */
	const inLine = async (turns: string[], print: string, webhookId = 'WEBHOOK') => {
		const response = new Response();
		expect(await beginDelivery(webhookId, print, false, response)).toBe('start');
		void waitForTurn(webhookId, print).then(() => turns.push(print));
		return response;
	};

	it('start the workflow one after the other, so that a crash can double one at most', async () => {
		const turns: string[] = [];
		const responses: Response[] = [];
		for (const print of ['a', 'b', 'c', 'd']) responses.push(await inLine(turns, print));
		for (const [n, end] of [
			() => responses[0]?.end(200),
			() => responses[1]?.end(500),
			() => responses[2]?.hangUp(),
		].entries()) {
			await turn();
			expect(turns).toEqual(['a', 'b', 'c', 'd'].slice(0, n + 1));
			end();
		}
		await turn();
		expect(turns).toEqual(['a', 'b', 'c', 'd']);
	});

	it('skip one whose connection was closed while it waited', async () => {
		const turns: string[] = [];
		const first = await inLine(turns, 'a');
		(await inLine(turns, 'b')).hangUp();
		await inLine(turns, 'c');
		await turn();
		expect(turns).toEqual(['a']);
		first.end(200);
		await turn();
		expect(turns).toEqual(['a', 'b', 'c']);
	});

	it('do not wait for those of another webhook, nor for finished ones', async () => {
		const turns: string[] = [];
		await inLine(turns, 'a', 'OTHER');
		(await inLine(turns, 'b')).end(200);
		await turn();
		await inLine(turns, 'c');
		await turn();
		expect(turns).toEqual(['a', 'b', 'c']);
	});
});

describe('a delivery whose connection broke while the workflow was being started', () => {
	it('stays undecided until n8n has responded', async () => {
		const first = new Response();
		await ask(first);
		const second = ask();
		first.hangUp();
		expect(await second).toBe('unsettled');
		expect(await ask()).toBe('unsettled');
		// n8n still responds on the closed connection: Node then emits nothing more.
		first.writableEnded = true;
		expect(await ask()).toBe('duplicate');
	});

	it('lets another one start when it failed in the end', async () => {
		const first = new Response();
		await ask(first);
		first.hangUp();
		first.statusCode = 500;
		first.writableEnded = true;
		expect(await ask()).toBe('start');
	});
});

describe('an event', () => {
	it('that is recorded is a duplicate', async () => {
		expect(await ask(new Response(), 'abcdefghij', true)).toBe('duplicate');
	});

	it('that failed may be tried any number of times', async () => {
		for (let n = 0; n < 3; n++) {
			const response = new Response();
			expect(await ask(response)).toBe('start');
			response.end(503);
			await turn();
		}
	});

	it('that started is remembered for some minutes, by its webhook', async () => {
		const response = new Response();
		await ask(response);
		expect(startedSince('WEBHOOK', 0, Date.now())).toEqual([]);
		response.end(200);
		await turn();
		expect(startedSince('WEBHOOK', 0, Date.now())).toEqual(['abcdefghij']);
		expect(startedSince('OTHER', 0, Date.now())).toEqual([]);
		expect(startedSince('WEBHOOK', Date.now() + 1, Date.now())).toEqual([]);
		expect(startedSince('WEBHOOK', 0, Date.now() + 11 * 60_000)).toEqual([]);
	});
});
