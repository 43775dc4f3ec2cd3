// The tests and the sandbox are TypeScript modules (.mts); swc turns them and the nodes into
// CommonJS for jest, without type checks: `npm run types` does those.
const swc = [
	'@swc/jest',
	{
		jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
		module: { type: 'commonjs' },
	},
];

module.exports = {
	testEnvironment: 'node',
	globalSetup: '<rootDir>/test/support/globalSetup.mjs',
	globalTeardown: '<rootDir>/test/support/globalTeardown.mjs',
	setupFiles: ['<rootDir>/test/support/environment.mts'],
	testMatch: ['<rootDir>/test/**/*.test.mts'],
	testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
	moduleFileExtensions: ['mts', 'ts', 'js', 'mjs', 'cjs', 'json', 'node'],
	transform: { '\\.m?ts$': swc },
	modulePathIgnorePatterns: ['<rootDir>/dist/'],
	maxWorkers: 2,
	// Tests wait for nothing but each other; this is for slow machines.
	testTimeout: 30_000,
	// A worker that grew is replaced, so that the suite needs no more than about 2 GB.
	workerIdleMemoryLimit: '1GB',
};
