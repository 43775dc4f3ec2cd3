// The containers of docker/, as far as they can be tested without Docker. test/e2e/queue.test.mts starts
// n8n with the variables of the compose file, and test/e2e/docker.test.mts runs the Dockerfile.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { queueEnvironment, SERVICES } from '../e2e/support/queueEnvironment.mts';
import { VERSIONS } from '../e2e/support/versions.mts';
import { interpolated, readCompose, SECRETS, type Service } from '../support/compose.mts';
import { instructionsOf, isInContext, type Instruction } from '../support/dockerfile.mts';

const text = readFileSync('docker/compose.yaml', 'utf8');
const { services, volumes } = readCompose();
const all = Object.entries(services);
const roles = Object.entries(SERVICES) as ReadonlyArray<[keyof typeof SERVICES, 'main']>;
const newest = VERSIONS.at(-1)?.version ?? '';
const dockerfile = readFileSync('docker/Dockerfile', 'utf8');
const stages = instructionsOf(dockerfile);
const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n');

/** n8n's own reading of the variables, with the code of the version that is tested. */
interface GlobalConfig {
	readonly executions: { readonly mode: string };
	readonly database: {
		readonly type: string;
		readonly postgresdb: Readonly<Record<'host' | 'database' | 'user' | 'password', string>> & {
			readonly port: number;
		};
	};
	readonly queue: {
		readonly health: { readonly active: boolean; readonly port: number };
		readonly bull: { readonly redis: { readonly host: string; readonly port: number } };
	};
	readonly endpoints: Readonly<
		Record<'webhook' | 'webhookWaiting' | 'form' | 'formWaiting' | 'mcp' | 'health', string>
	> & { readonly disableProductionWebhooksOnMainProcess: boolean };
	readonly port: number;
	readonly proxy_hops: number;
	readonly webhookUrl: string;
	readonly editorBaseUrl: string;
	readonly auth: { readonly cookie: { readonly secure: boolean } };
	readonly expressionEngine: { readonly lazyAcquire: boolean };
}

function readByN8n(environment: Readonly<Record<string, string>>): GlobalConfig {
	const before = { ...process.env };
	Object.assign(process.env, environment);
	try {
		let config: GlobalConfig | undefined;
		jest.isolateModules(() => {
			const requireOfCore = createRequire(require.resolve('n8n-core'));
			requireOfCore('reflect-metadata');
			const from = (name: string): unknown => jest.requireActual(requireOfCore.resolve(name));
			const { GlobalConfig: Config } = from('@n8n/config') as { GlobalConfig: object };
			const { Container } = from('@n8n/di') as { Container: { get(type: object): GlobalConfig } };
			config = Container.get(Config);
		});
		if (config === undefined) throw new Error('n8n read nothing');
		return config;
	} finally {
		process.env = before;
	}
}

describe('every service', () => {
	it('is there', () => {
		const names = ['postgres', 'redis', 'main', 'webhook', 'worker', 'proxy', 'sandbox'];
		expect(Object.keys(services)).toEqual(names);
	});

	it.each(all)('%s comes back by itself, and says whether it is well', (_name, service) => {
		expect(service.restart).toBe('unless-stopped');
		expect(service.healthcheck.test[0]).toBe('CMD');
		expect(service.healthcheck).toMatchObject({
			interval: expect.stringMatching(/^\d+s$/),
			timeout: expect.stringMatching(/^\d+s$/),
			retries: expect.any(Number),
		});
	});

	it.each(all)('%s has an image of one version, or is built here', (_name, service) => {
		const { image, build } = service;
		if (build === undefined) expect(image).toMatch(/^[a-z]+:\d+(\.\d+)?-alpine$/);
		else {
			expect(build.context).toBe('..');
			expect(existsSync(build.dockerfile)).toBe(true);
			expect(stages.map(({ name }) => name)).toContain(build.target);
		}
	});

	it.each(all)('%s waits only for services that say whether they are well', (_name, service) => {
		for (const [name, { condition }] of Object.entries(service.depends_on ?? {})) {
			expect(Object.keys(services)).toContain(name);
			expect(condition).toMatch(/^service_(healthy|started)$/);
		}
	});

	it.each(all)('%s keeps its data in a volume of its own', (_name, service: Service) => {
		for (const volume of service.volumes ?? []) {
			const [source = ''] = volume.split(':');
			if (source.startsWith('./')) expect(existsSync(`docker/${source}`)).toBe(true);
			else expect(Object.keys(volumes)).toContain(source);
		}
	});

	it.each(all)('%s is reached from this machine alone', (_name, service) => {
		for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:(\d+):\1$/);
	});
});

describe('secrets', () => {
	it('are in no file', () => {
		const named = /^\s*\w*(PASSWORD|KEY|SECRET|TOKEN)\w*: (?<value>.*)$/gm;
		const values = [...text.matchAll(named)].map((match) => match.groups?.value);
		expect(values.length).toBeGreaterThanOrEqual(3);
		for (const value of values) expect(value).toMatch(/^\$\{\w+:\?see \.env\.example\}$/);
		for (const name of Object.keys(SECRETS)) {
			expect(linesOf('docker/.env.example')).toContain(`${name}=`);
		}
		expect(execFileSync('git', ['check-ignore', 'docker/.env'], { encoding: 'utf8' })).toBe(
			'docker/.env\n',
		);
	});

	it.each(Object.keys(SECRETS))('%s has to be given', (name) => {
		const empty = { ...SECRETS, [name]: '' };
		expect(() => readCompose(empty)).toThrow(`${name}: see .env.example`);
	});

	it('are those in .env.example, whose other values are the defaults', () => {
		const given = linesOf('docker/.env.example')
			.filter((line) => /^\w+=/.test(line))
			.map((line) => line.split('=') as [string, string]);
		const values = Object.fromEntries(given.filter(([, value]) => value !== ''));
		expect(given.length).toBe(Object.keys(SECRETS).length + Object.keys(values).length);
		expect(readCompose({ ...SECRETS, ...values })).toEqual(readCompose());
		for (const [name] of given) expect(text).toContain(`\${${name}:`);
	});

	it.each(['$NAME', '${NAME}', '${NAME-default}', '${NAME:+other}', 'a $$ b'])(
		'%s is a variable syntax that the tests do not support',
		(form) => {
			expect(() => interpolated(form, { NAME: 'value' })).toThrow('Unsupported variable syntax');
		},
	);
});

describe("n8n's processes", () => {
	it.each(roles)('%s is that command of the image, in the version that is tested', (role, name) => {
		const { command, build, image } = services[name];
		expect(command).toBe(role === 'start' ? undefined : role);
		expect(build?.args).toEqual({ N8N_VERSION: newest });
		expect(image).toBe(`paypal-n8n:${newest}`);
		expect(dockerfile).toContain(`ARG N8N_VERSION=${newest}\n`);
		const { dependencies } = JSON.parse(readFileSync('sandbox/n8n/package.json', 'utf8')) as {
			dependencies: Record<string, string>;
		};
		expect(dependencies.n8n).toBe(newest);
	});

	it.each(roles)(
		'%s has the variables that the test of queue mode starts it with',
		(role, name) => {
			const places = {
				servers: { DB_POSTGRESDB_HOST: 'database', QUEUE_BULL_REDIS_HOST: 'queue' },
				encryptionKey: 'secret',
				port: 7,
				webhookUrl: 'http://hooks/',
			};
			const started = queueEnvironment(role, places);
			const { environment = {} } = services[name];
			const differing = Object.keys(environment).filter((key) => environment[key] !== started[key]);
			expect(differing.sort()).toEqual([
				'DB_POSTGRESDB_HOST',
				'DB_POSTGRESDB_PASSWORD',
				'N8N_EDITOR_BASE_URL',
				'N8N_ENCRYPTION_KEY',
				'N8N_WEBHOOK_URL',
				'QUEUE_BULL_REDIS_HOST',
				'WEBHOOK_URL',
			]);
			expect(Object.keys(started).filter((key) => !(key in environment))).toEqual(
				role === 'worker' ? ['QUEUE_HEALTH_CHECK_PORT'] : [],
			);
		},
	);

	it.each(roles)('%s is understood by n8n as it is meant', (_role, name) => {
		const { environment = {} } = services[name];
		const config = readByN8n(environment);
		expect(config).toMatchObject({
			executions: { mode: 'queue' },
			database: {
				type: 'postgresdb',
				postgresdb: {
					host: 'postgres',
					port: 5432,
					database: services.postgres.environment?.POSTGRES_DB,
					user: services.postgres.environment?.POSTGRES_USER,
					password: services.postgres.environment?.POSTGRES_PASSWORD,
				},
			},
			queue: {
				health: { active: true, port: 5678 },
				bull: { redis: { host: 'redis', port: 6379 } },
			},
			endpoints: { disableProductionWebhooksOnMainProcess: true, health: '/healthz' },
			port: 5678,
			proxy_hops: 1,
			webhookUrl: 'http://localhost:5678/',
			editorBaseUrl: 'http://localhost:5678/',
			auth: { cookie: { secure: false } },
			expressionEngine: { lazyAcquire: true },
		});
	});

	it('use only variables that n8n knows', () => {
		const folder = createRequire(require.resolve('n8n-core')).resolve('@n8n/config');
		const source = execFileSync(
			'grep',
			['-rhoE', "Env\\)\\('\\w+'", folder.replace(/index\.js$/, ''), '--include=*.js'],
			{ encoding: 'utf8' },
		);
		const known = new Set(source.match(/\w+(?='\n)/g));
		expect(known.size).toBeGreaterThan(300);
		// The name of N8N_WEBHOOK_URL in n8n 1.
		known.add('WEBHOOK_URL');
		const names = Object.keys(services.main.environment ?? {});
		expect(names.filter((name) => !known.has(name))).toEqual([]);
	});

	it('start when their dependencies are healthy, and get time to stop', () => {
		const well = { condition: 'service_healthy' };
		expect(services.main.depends_on).toEqual({ postgres: well, redis: well });
		for (const name of ['webhook', 'worker'] as const) {
			expect(services[name].depends_on).toEqual({ main: well });
		}
		for (const [, name] of roles) {
			// More than the 30 s that n8n gives executions.
			expect(Number.parseInt(services[name].stop_grace_period ?? '', 10)).toBeGreaterThan(30);
		}
	});
});

describe('the proxy', () => {
	const caddyfile = readFileSync('docker/Caddyfile', 'utf8');
	const { endpoints } = readByN8n({});

	it('routes webhook requests to the webhook processes, and everything else to the main process', () => {
		const { webhook, webhookWaiting, form, formWaiting, mcp } = endpoints;
		const served = [webhook, webhookWaiting, form, formWaiting, mcp];
		const [, paths = ''] = /^\t@production path (.*)$/m.exec(caddyfile) ?? [];
		expect(paths.split(' ')).toEqual(served.map((name) => `/${name}/*`));
		const upstreams = [...caddyfile.matchAll(/^\treverse_proxy (.*)$/gm)].map(([, rest]) => rest);
		expect(upstreams).toEqual(['@production webhook:5678', 'main:5678']);
		expect(caddyfile).toMatch(/^:5678 \{$/m);
	});

	it('has the sandbox in its network, under the name that n8n uses', () => {
		expect(services.sandbox.network_mode).toBe('service:proxy');
		expect(services.sandbox.ports).toBeUndefined();
		expect(services.proxy.networks?.default?.aliases).toEqual(['sandbox']);
		expect(services.proxy.ports).toEqual(['127.0.0.1:5678:5678', '127.0.0.1:4010:4010']);
		const command = stages.at(-1)?.instructions.at(-1);
		expect(command?.rest).toContain('"--base-url", "http://sandbox:4010"');
		expect(readFileSync('sandbox/cli.mts', 'utf8')).toContain("default: '4010'");
	});
});

describe('the Dockerfile', () => {
	const instructions = stages.flatMap((stage) => stage.instructions);
	const of = (word: Instruction['word']) => instructions.filter((each) => each.word === word);

	it('copies only files that are in git and in the build context', () => {
		const sources = of('COPY')
			.filter(({ rest }) => !rest.startsWith('--from'))
			.flatMap(({ rest }) => rest.split(' ').slice(0, -1));
		expect(sources).toContain('package-lock.json');
		for (const source of sources.filter((each) => each !== '.')) {
			expect([source, existsSync(source), isInContext(source)]).toEqual([source, true, true]);
		}
		const kept = linesOf('docker/Dockerfile.dockerignore').filter((line) => line.startsWith('!'));
		expect(kept.length).toBeGreaterThan(10);
		for (const line of kept) {
			const tracked = execFileSync('git', ['ls-files', line.slice(1)], { encoding: 'utf8' });
			expect([line, tracked.length > 0]).toEqual([line, true]);
		}
	});

	it.each(['.env', 'docker/.env', 'node_modules/x', '.git/config', 'dist/x', 'docs/docker.md'])(
		'%s does not get into an image',
		(file) => expect(isInContext(file)).toBe(false),
	);

	it('does not run the final command as root', () => {
		const last = stages.at(-1)?.instructions.map(({ word, rest }) => `${word} ${rest}`);
		expect(last).toContain('USER node');
	});

	it("installs from the lock file, without running packages' scripts", () => {
		const commands = of('RUN').map(({ rest }) => rest);
		expect(commands).toContain('npm ci');
		expect(readFileSync('.npmrc', 'utf8')).toContain('ignore-scripts=true\n');
		for (const command of commands.filter((each) => each.includes('npm install'))) {
			expect(command).toContain('--ignore-scripts');
		}
	});
});
