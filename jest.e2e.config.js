// Tests against a real n8n, one file after the other: `npm run test:e2e`.
const base = require('./jest.config.js');

module.exports = {
	...base,
	testMatch: ['<rootDir>/test/e2e/**/*.test.mts'],
	// Queue mode takes minutes and servers of its own: `npm run test:queue`.
	testPathIgnorePatterns: ['/node_modules/', '/test/e2e/queue'],
	globalSetup: '<rootDir>/test/e2e/support/globalSetup.mjs',
	globalTeardown: '<rootDir>/test/e2e/support/globalTeardown.mjs',
	maxWorkers: 1,
	// For n8n to start on a slow machine; the tests themselves wait for nothing but what they test.
	testTimeout: 300_000,
};
