import type { Role } from '../../../scripts/start/n8nProcess.mts';
import { readCompose, type Service, type ServiceName } from '../../support/compose.mts';

/** The service of docker/compose.yaml for each of n8n's processes. */
export const SERVICES = {
	start: 'main',
	webhook: 'webhook',
	worker: 'worker',
} as const satisfies Record<Role, ServiceName>;

/** Where the parts of a queue mode are that runs without containers. */
export interface QueuePlaces {
	/** The variables that name Redis and PostgreSQL. */
	readonly servers: Readonly<Record<string, string>>;
	readonly encryptionKey: string;
	/** The process's own port, on which it also says that it is well. */
	readonly port: number;
	/** Where webhooks are received; with a slash at its end. */
	readonly webhookUrl: string;
}

/**
 * What a process of n8n is started with: the variables of its service in docker/compose.yaml, with the
 * places of this machine. So what the test shows is true of the containers.
 */
export function queueEnvironment(role: Role, places: QueuePlaces): Record<string, string> {
	const { servers, encryptionKey, port, webhookUrl } = places;
	const { environment = {} } = readCompose({
		N8N_ENCRYPTION_KEY: encryptionKey,
		POSTGRES_PASSWORD: 'not looked at',
		N8N_URL: webhookUrl,
	}).services[SERVICES[role]];
	return {
		...environment,
		...servers,
		N8N_EDITOR_BASE_URL: `http://127.0.0.1:${port}/`,
		// A container has a port 5678 of its own.
		...(role === 'worker' && { QUEUE_HEALTH_CHECK_PORT: String(port) }),
	};
}

/** The command by which Docker learns whether a process is well, with its port on this machine. */
export function healthCheckOf(role: Role, port: number): readonly string[] {
	const { healthcheck }: Service = readCompose().services[SERVICES[role]];
	const [kind, ...command] = healthcheck.test;
	if (kind !== 'CMD') throw new Error(`A check of another kind: ${kind}`);
	return command.map((word) => word.replace(':5678/', `:${port}/`));
}
