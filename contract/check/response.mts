import { factsOf, specs } from '../load.mts';
import { schemaNamed } from '../schema.mts';
import type { ContractOperation, Facts, Schema, Strictness, Violation } from '../types.mts';
import { validatorOf } from './compile.mts';
import { documentedIssues } from './documentedIssues.mts';
import { issueFor, toViolations } from './issues.mts';

/** The facts of errors that come from the layer in front of an API, the same for every operation. */
const frontSpec = 'front_errors';

interface Where {
	readonly facts: Facts;
	readonly spec: string;
	readonly schema: Schema;
}

/**
 * Checks a response against the facts of its operation: a status that is documented, and the body
 * for it. Strict also reports unknown properties, and issues that the operation does not document.
 * @param body the parsed JSON; undefined if none was sent
 * @returns the violations, one entry for each cause; empty if there are none
 */
export function checkResponse(
	operation: ContractOperation,
	status: number,
	body: unknown,
	{ strict = false }: Strictness = {},
): Violation[] {
	const documented = operation.responses[status];
	const isError = status >= 400;
	if (documented === undefined && !isError) {
		return [refusal('status', `The status ${status} is not documented for ${operation.id}`)];
	}
	if (status === 204 && body !== undefined && body !== '') {
		return [refusal('body', 'There is no body with status 204')];
	}
	if (documented === null) return [];

	const own: Where | undefined = documented && {
		facts: factsOf(operation),
		spec: operation.spec,
		schema: documented,
	};
	const front = isError ? frontErrors(status, own !== undefined) : [];
	const results = [...(own ? [own] : []), ...front].map(({ facts, spec, schema }) => {
		const validate = validatorOf(facts, spec, schema, { side: 'response', strict });
		if (validate(body)) return [];
		return toViolations(validate.errors ?? [], 'body', documentedIssues(operation, status));
	});
	return results.reduce((best, result) => (result.length < best.length ? result : best));
}

/** The errors of a status that may replace those that an operation documents for it. */
function frontErrors(status: number, isDocumented: boolean): readonly Where[] {
	const facts = specs.get(frontSpec);
	if (!facts) throw new Error(`There is no facts file called ${frontSpec}`);
	const names = [
		...(isDocumented ? [] : ['error']),
		// An invalid or expired access token, on any call
		...(status === 401 ? ['oauth_error'] : []),
		// Some APIs use debugId for these
		...([403, 404, 429].includes(status) ? ['camel_case_error'] : []),
	];
	return names.map((name) => ({ facts, spec: frontSpec, schema: schemaNamed(facts, name) }));
}

const refusal = (rule: 'status' | 'body', description: string): Violation => ({
	location: 'body',
	field: '/',
	rule,
	issue: issueFor(rule, new Set()),
	description,
});
