/** PayPal's error responses as messages: every shape, every advice, and unknown codes. */
import { contract, documentedIssues } from '../../../../contract/index.mts';
import { ADVICE } from '../../../../nodes/shared/transport/advice';
import { toNodeApiError } from '../../../../nodes/shared/transport/apiError';
import { explain } from '../../../../nodes/shared/transport/explain';
import { readProblem } from '../../../../nodes/shared/transport/problem';
import { factCases } from '../../../workflow/errors/cases.mts';

const read = (status: number, body: unknown, headers: Record<string, string> = {}) =>
	explain(readProblem(status, headers, body));

describe('shapes', () => {
	it.each([
		[
			'most APIs',
			422,
			{
				name: 'UNPROCESSABLE_ENTITY',
				message: 'The requested action could not be performed.',
				debug_id: 'd1',
				details: [{ issue: 'ORDER_NOT_APPROVED', description: 'Not approved' }],
				links: [],
			},
			'The buyer has not approved this order yet',
			{ issue: 'ORDER_NOT_APPROVED', httpStatus: 422, debugId: 'd1' },
		],
		[
			'no details, a link beside',
			422,
			{ name: 'SOME_ERROR', message: 'It is so.', debug_id: 'd2', information_link: 'https://x' },
			'It is so',
			{ issue: 'SOME_ERROR', httpStatus: 422, debugId: 'd2' },
		],
		[
			'empty details',
			400,
			{ name: 'INVALID_REQUEST', message: 'Bad', details: [] },
			'PayPal does not accept this request',
			{
				issue: 'INVALID_REQUEST',
				httpStatus: 400,
			},
		],
		[
			'debugId',
			429,
			{ name: 'RATE_LIMIT_REACHED', message: 'Too many', debugId: 'd3' },
			'PayPal is not accepting more calls right now',
			{ httpStatus: 429, debugId: 'd3' },
		],
		[
			'OAuth',
			401,
			{ error: 'invalid_client', error_description: 'Client Authentication failed' },
			'PayPal does not know this Client ID and Client Secret',
			{ issue: 'invalid_client' },
		],
		[
			'OAuth on any call',
			401,
			{ error: 'invalid_token', error_description: 'Token expired' },
			'PayPal did not accept the access token',
			{ issue: 'invalid_token' },
		],
		[
			'a list under errors',
			400,
			{ errors: [{ code: 'X', message: 'Wrong field' }] },
			'Wrong field',
			{},
		],
		['nothing, 403', 403, undefined, 'This app is not allowed to do this', { issue: 'HTTP 403' }],
		['nothing, 404', 404, '', 'PayPal has no such record', { issue: 'HTTP 404' }],
		[
			'nothing, 500',
			500,
			undefined,
			'PayPal did not give a usable response',
			{ issue: 'HTTP 500' },
		],
		[
			'a page of a gateway',
			502,
			'<html>Bad Gateway</html>',
			"The response came from something between n8n and PayPal, not from PayPal's API",
			{},
		],
		[
			'nothing, and a status that nobody knows',
			418,
			undefined,
			'PayPal responded with HTTP status 418',
			{},
		],
	])('%s', (_, status, body, title, details) => {
		const explained = read(status, body);
		expect(explained.title).toBe(title);
		expect(explained.details).toMatchObject({ httpStatus: status, ...details });
	});

	it('takes the debug ID from the headers if the response has none', () => {
		const { description, details } = read(403, undefined, { 'paypal-debug-id': 'd9' });
		expect(description).toContain("PayPal's debug ID: d9");
		expect(details.debugId).toBe('d9');
	});

	it('passes on what nobody has put into words, whole', () => {
		const response = {
			name: 'UNPROCESSABLE_ENTITY',
			message: 'The request failed.',
			debug_id: 'd4',
			details: [
				{ issue: 'BRAND_NEW', description: 'Something new.', field: '/a/b', value: '7' },
				{ issue: 'SECOND', description: 'And another.' },
			],
			links: [{ rel: 'information_link', href: 'https://developer.paypal.com/new' }],
			surprise: { deep: [1] },
		};
		const { title, description, details } = read(422, response);
		expect(title).toBe('Something new');
		expect(description).toContain(`This is about '/a/b' ("7").`);
		expect(description).toContain('And another.');
		expect(details).toEqual({
			issue: 'BRAND_NEW',
			httpStatus: 422,
			debugId: 'd4',
			field: '/a/b',
			value: '7',
			response,
		});
	});

	it("is an error of n8n's with our words, whatever the status", () => {
		const node = { id: 'n', name: 'PayPal', type: 't', typeVersion: 1, position: [0, 0] };
		for (const status of [400, 401, 403, 404, 409, 422, 429, 500, 503, 0]) {
			const problem = readProblem(status, {}, { name: 'X', message: 'Our very words' });
			const error = toNodeApiError(problem, {
				node: { ...node, position: [0, 0], parameters: {} },
			});
			expect([error.message, error.httpCode]).toEqual(['Our very words', String(status)]);
		}
	});
});

describe('advice', () => {
	/** The node's own. */
	const OWN = new Set([
		'MAX_WAIT_OVER',
		'NOT_SENT_AGAIN',
		'CHANGED_SINCE_SENT',
		'NO_ANSWER',
		'NO_ACCESS_TOKEN',
		'NOT_FROM_PAYPAL',
		'REDIRECTED',
	]);
	/** Codes of public reports that the OpenAPI files do not list. */
	const reported = new Set(
		factCases().flatMap(({ source, body }) => {
			if (source === 'made up') return [];
			const response = (body ?? {}) as { name?: string; error?: string; details?: object[] };
			const issues = (response.details ?? []).map((detail) =>
				String((detail as { issue?: unknown } | null)?.issue),
			);
			return [String(response.name), String(response.error), ...issues];
		}),
	);
	const documented = new Set(
		contract.operations.flatMap((operation) =>
			Object.keys(operation.responses).flatMap((status) => [
				...documentedIssues(operation, status),
			]),
		),
	);
	const codes = Object.keys(ADVICE);

	it('is there for the codes that users meet', () => {
		expect(codes.length).toBeGreaterThanOrEqual(180);
	});

	it.each(codes)('%s is an issue of PayPal, and says what to do', (code) => {
		expect(documented.has(code) || reported.has(code) || OWN.has(code)).toBe(true);
		const { title, next } = ADVICE[code] ?? { title: '', next: '' };
		expect(title).toMatch(/^[A-Z].{10,80}[^.]$/);
		expect(next).toMatch(/^[A-Zn].{10,}\.$/s);
		const body = { name: 'UNPROCESSABLE_ENTITY', details: [{ issue: code }] };
		expect(read(422, body)).toMatchObject({ title, description: expect.stringContaining(next) });
	});
});
