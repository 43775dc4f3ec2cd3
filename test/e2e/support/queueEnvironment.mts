import type { Role } from '../../../scripts/start/n8nProcess.mts';
import { readCompose, type Service, type ServiceName } from '../../support/compose.mts';

/** The service of docker/compose.yaml for each of n8n's processes. */
export const SERVICES = {
	start: 'main',
	webhook: 'webhook',
	worker: 'worker',
} as const satisfies Record<Role, ServiceName>;

/** The addresses of the parts of queue mode when it runs without containers. */
export interface QueuePlaces {
	/** The variables that name Redis and PostgreSQL. */
	readonly servers: Readonly<Record<string, string>>;
	readonly encryptionKey: string;
	/** The port of the process, which also serves its health check. */
	readonly port: number;
	/** The URL that receives webhooks, with a trailing slash. */
	readonly webhookUrl: string;
}

/**
 * The environment of a process of n8n: the variables of its service in docker/compose.yaml, with the
 * addresses on this machine, so that the test's results apply to the containers.
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
		// Each container has its own port 5678.
		...(role === 'worker' && { QUEUE_HEALTH_CHECK_PORT: String(port) }),
	};
}

/** Docker's health check of a process, with its port on this machine. */
export function healthCheckOf(role: Role, port: number): readonly string[] {
	const { healthcheck }: Service = readCompose().services[SERVICES[role]];
	const [kind, ...command] = healthcheck.test;
	if (kind !== 'CMD') throw new Error(`Unsupported health check: ${kind}`);
	return command.map((word) => word.replace(':5678/', `:${port}/`));
}
