import { PINS } from '../../../scripts/start/n8nInstall.mts';

/** An n8n that the package is tested in. */
export interface Version {
	readonly version: string;
	/** The folder that pins its version. */
	readonly pins: string;
	/** The environment variables that it needs. */
	readonly env: Readonly<Record<string, string>>;
	/**
	 * What happens to an execution in queue mode when its worker dies: n8n 1 runs it again, once, with the
	 * same execution ID (Bull's `maxStalledCount`); n8n 2 marks it as failed.
	 */
	readonly ofDeadWorkers: 'run again' | 'given up';
	/** For each of its implementations of the nodes that call tools, the newest type version. */
	readonly typeVersions: Readonly<Record<'agent' | 'agentTool' | 'mcpTrigger', readonly number[]>>;
}

export const VERSIONS: readonly Version[] = [
	{
		version: '1.123.81',
		pins: PINS.n8n1,
		// It has no module that would contact n8n's servers, and refuses names that it does not know.
		env: { N8N_DISABLED_MODULES: '' },
		ofDeadWorkers: 'run again',
		typeVersions: { agent: [1.9, 2.2, 3], agentTool: [2.2], mcpTrigger: [1.1, 2] },
	},
	{
		version: '2.41.1',
		pins: PINS.n8n,
		env: {},
		ofDeadWorkers: 'given up',
		typeVersions: { agent: [1.9, 2.3, 3.1], agentTool: [2.2, 3], mcpTrigger: [1.1, 2.1] },
	},
];
