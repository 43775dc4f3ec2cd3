import { inBody } from '../../core/errors.mts';
import type { PatchOperation } from '../../core/patch.mts';
import { accepted, noContent, type Reply } from '../../core/reply.mts';
import { patched, USUAL_PATCH_PROBLEMS, type PatchRules } from '../patched.mts';
import type { Context } from '../resource.mts';
import { findDispute, refuseInput, VALIDATION_ERROR } from './input.mts';
import type { Communication } from './model.mts';
import { changed } from './transitions.mts';
import { selfLink } from './views.mts';

/** What can be patched (from the description of disputes.patch). */
const PATCH: PatchRules = {
	rules: [
		['/communication_details', ['add', 'replace']],
		['/communication_details/*', ['add', 'replace']],
		['/partner_actions/-', ['add']],
	],
	problems: USUAL_PATCH_PROBLEMS,
	loose: true,
	name: VALIDATION_ERROR,
};

/** `disputes.patch`: the seller's contact details, or what a partner did. */
export function updateDispute(ctx: Context): Reply {
	const dispute = findDispute(ctx);
	const document: {
		readonly communication_details?: Communication;
		readonly partner_actions: readonly unknown[];
	} = {
		...(dispute.communication && { communication_details: dispute.communication }),
		partner_actions: [],
	};
	const { communication_details, partner_actions } = patched(
		document,
		ctx.body<readonly PatchOperation[]>(),
		PATCH,
	);
	checkCommunication(communication_details);
	const updated = changed(ctx, {
		...dispute,
		...(communication_details && {
			communication: { ...communication_details, time_posted: ctx.now() },
		}),
	});
	// PayPal forwards partners' reports later, so the response is 202.
	return partner_actions.length > 0 ? accepted({ links: [selfLink(ctx, updated)] }) : noContent();
}

const EMAIL = /^.+@[^"-].+$/;
const MAX_LENGTHS = { email: 254, note: 2000 };

/** A patch can put anything anywhere; responses have a fixed form (`communication_details`). */
function checkCommunication(details: unknown): void {
	if (details === undefined) return;
	const wrong = (field: string): never =>
		refuseInput(inBody('INVALID_PARAMETER_VALUE', `/communication_details${field}`));
	if (typeof details !== 'object' || details === null || Array.isArray(details)) wrong('');
	for (const [name, value] of Object.entries(details as object)) {
		if (name === 'time_posted') continue;
		if (name !== 'email' && name !== 'note') wrong(`/${name}`);
		const longest = MAX_LENGTHS[name as keyof typeof MAX_LENGTHS];
		const fits = typeof value === 'string' && value !== '' && value.length <= longest;
		if (!fits || (name === 'email' && !EMAIL.test(value))) wrong(`/${name}`);
	}
}
