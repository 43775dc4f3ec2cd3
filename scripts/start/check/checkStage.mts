import type { Sandbox } from '../../../sandbox/index.mts';
import type { SavedWorkflow } from '../provision.mts';
import { Problem } from '../report.mts';
import type { Stage } from '../stage.mts';

/** A stage whose PayPal is the local sandbox. */
export type CheckStage = Stage & { readonly sandbox: Sandbox };

/** Prints that a step has passed. */
export type Passed = (what: string) => void;

/** An example by its file name, as n8n has it. */
export function exampleOf({ workflows }: Stage, file: string): SavedWorkflow {
	const workflow = workflows.get(file);
	if (!workflow) throw new Problem(`There is no example '${file}'.`);
	return workflow;
}
