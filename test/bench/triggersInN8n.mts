import { createSign, randomBytes } from 'node:crypto';
import path from 'node:path';

import { MAX_ENTRIES } from '../../nodes/PayPalTrigger/startedEvents.ts';
import { MAX_TRANSMISSIONS, TRANSMISSIONS } from '../../nodes/PayPalTrigger/transmissions.ts';
import { signer as sandboxSigner } from '../../sandbox/webhooks/certificate.mts';
import { projectFolder } from '../../scripts/start/folders.mts';
import { cpuOf } from '../e2e/support/cpu.mts';
import { deliver } from '../e2e/support/deliver.mts';
import { setStage, type Stage } from '../e2e/support/stage.mts';
import {
	activate,
	activateTriggered,
	createTriggered,
	createWorkflow,
	type NodeSpec,
	type Saved,
} from '../e2e/support/workflows.mts';
import type { Post } from '../support/trigger/delivery.mts';
import type { Signer } from '../support/trigger/signer.mts';
import { median } from './section.mts';
import { postsFor } from './trigger.mts';

/** The triggers that receive deliveries, together in one n8n. */
export const TRIGGERS = {
	empty: 'PayPal Trigger, nothing in its memory',
	busy: 'PayPal Trigger, 3,000 events and deliveries in its memory',
	full: 'PayPal Trigger, 3,000 events and 50,000 deliveries in its memory',
	bare: 'Bare community trigger',
	webhook: "n8n's Webhook node",
} as const;

export type TriggerName = keyof typeof TRIGGERS;

export interface TriggerFigures {
	/** CPU of n8n per delivery in milliseconds, from its arrival to the end of the execution. */
	readonly cpuMs: number;
	/** Deliveries per second that got a response. */
	readonly rate: number;
	/** Cost of another trigger divided by that of this one: the median of the rounds. */
	readonly ofBare: number;
	readonly ofWebhook: number;
}

export interface Amounts {
	readonly rounds: number;
	/** Deliveries to each trigger per round. */
	readonly events: number;
	readonly atOnce: number;
	/** Environment variables for n8n. */
	readonly env: Readonly<Record<string, string>>;
}

interface Target {
	readonly url: string;
	readonly workflow: Saved;
	readonly posts: Post[];
}

const DO_NOTHING: NodeSpec = { name: 'Do Nothing', type: 'n8n-nodes-base.noOp' };

/** Entries as long as those of the trigger's memory, for events that are never delivered. */
const entries = (count: number, length: number): string =>
	randomBytes(count * length)
		.toString('base64url')
		.slice(0, count * length);

/** The trigger's memory with the given number of events and deliveries of today. */
function memoryOf(events: number, transmissions: number): Record<string, unknown> {
	const today = Math.floor(Date.now() / 86_400_000);
	return {
		started: { [today]: entries(events, 10) },
		transmissions: { [today]: entries(transmissions, TRANSMISSIONS.length) },
	};
}

const MEMORIES: ReadonlyArray<readonly [TriggerName, number, number]> = [
	['empty', 0, 0],
	['busy', MAX_ENTRIES, MAX_ENTRIES],
	['full', MAX_ENTRIES, MAX_TRANSMISSIONS],
];

const OTHERS: ReadonlyArray<readonly [TriggerName, path: string, NodeSpec]> = [
	['bare', 'bare', { name: 'Bare Trigger', type: 'CUSTOM.bareTrigger', typeVersion: 2 }],
	[
		'webhook',
		'bench',
		{
			name: 'Webhook',
			type: 'n8n-nodes-base.webhook',
			typeVersion: 2,
			parameters: { httpMethod: 'POST', path: 'bench', options: {} },
		},
	],
];

/** Sends all, up to the given number at a time. */
async function sendAll({ url }: Target, posts: readonly Post[], atOnce: number): Promise<void> {
	const queue = [...posts];
	await Promise.all(
		Array.from({ length: atOnce }, async () => {
			for (let post = queue.shift(); post; post = queue.shift()) {
				const status = await deliver(url, post);
				if (status !== 200) throw new Error(`The response to a delivery was ${status}`);
			}
		}),
	);
}

async function makeTargets(stage: Stage, count: number): Promise<Map<TriggerName, Target>> {
	const { privateKey, id, pem } = await sandboxSigner();
	const signer: Signer = {
		pem,
		sign: (text) => createSign('sha256').update(text).sign(privateKey, 'base64'),
	};
	const certificateUrl = `${stage.sandbox.url}/v1/notifications/certs/${id}`;
	const targets = new Map<TriggerName, Target>();
	for (const [name, events, transmissions] of MEMORIES) {
		const workflow = await createTriggered(
			stage,
			stage.credential,
			{ events: ['*'] },
			{
				'node:PayPal Trigger': memoryOf(events, transmissions),
			},
		);
		const { id: webhookId, url } = await activateTriggered(stage, workflow);
		const posts = postsFor(count, signer, { webhookId, certificateUrl });
		targets.set(name, { url, workflow, posts });
	}
	for (const [name, path, node] of OTHERS) {
		const workflow = await createWorkflow(stage.client, name, [node, DO_NOTHING]);
		await activate(stage.client, workflow);
		const posts = postsFor(count, signer, { webhookId: 'NONE', certificateUrl });
		targets.set(name, { url: `${stage.url}/webhook/${path}`, workflow, posts });
	}
	return targets;
}

/** Waits until n8n has finished a workflow's executions. @throws Error if it did not start each event once */
async function untilEnded(stage: Stage, { workflow }: Target, started: number): Promise<void> {
	for (;;) {
		const [{ ended, all }] = await stage.query<{ ended: number; all: number }>(
			`SELECT count(*) AS "all", count("stoppedAt") AS ended FROM execution_entity WHERE "workflowId" = ?`,
			workflow.id,
		);
		if (all > started) throw new Error(`${all} executions for ${started} events`);
		if (ended === started) return;
	}
}

/**
 * Sends deliveries to all triggers of a real n8n in turn, round after round, so that none has an
 * advantage.
 *
 * @throws Error if a delivery is not accepted, or not started exactly once
 */
export async function measureTriggers(
	amounts: Amounts,
): Promise<Record<TriggerName, TriggerFigures>> {
	const { rounds, events, atOnce, env } = amounts;
	const stage = await setStage({
		env: { ...env, N8N_CUSTOM_EXTENSIONS: path.join(projectFolder, 'test', 'bench', 'bare') },
	});
	try {
		const targets = await makeTargets(stage, (rounds + 1) * events);
		const names = [...targets.keys()];
		const cpu = new Map(names.map((name) => [name, [] as number[]]));
		const rate = new Map(names.map((name) => [name, [] as number[]]));
		// In the first round, n8n loads and compiles code.
		for (let round = 0; round <= rounds; round++) {
			const turn = names.map((_, index) => names[(index + round) % names.length]);
			for (const name of turn) {
				const target = targets.get(name) as Target;
				const posts = target.posts.slice(round * events, (round + 1) * events);
				const [before, begin] = [(await cpuOf(stage)) ?? NaN, performance.now()];
				await sendAll(target, posts, atOnce);
				const ms = performance.now() - begin;
				await untilEnded(stage, target, (round + 1) * events);
				const used = ((await cpuOf(stage)) ?? NaN) - before;
				if (round === 0) continue;
				cpu.get(name)?.push((used * 1_000) / events);
				rate.get(name)?.push((events * 1_000) / ms);
			}
		}
		const of = (name: TriggerName, other: TriggerName): number =>
			median((cpu.get(name) ?? []).map((used, n) => (cpu.get(other)?.[n] ?? NaN) / used));
		const figuresOf = (name: TriggerName): TriggerFigures => ({
			cpuMs: median(cpu.get(name) ?? []),
			rate: median(rate.get(name) ?? []),
			ofBare: of(name, 'bare'),
			ofWebhook: of(name, 'webhook'),
		});
		return Object.fromEntries(names.map((name) => [name, figuresOf(name)])) as Record<
			TriggerName,
			TriggerFigures
		>;
	} finally {
		await stage.close();
	}
}
