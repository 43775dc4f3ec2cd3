/** Pages of proxies and firewalls: what the error shows of them, and that they are not attributed to PayPal. */
import { explain } from '../../../../nodes/shared/transport/explain';
import { readPage } from '../../../../nodes/shared/transport/page';
import { readProblem } from '../../../../nodes/shared/transport/problem';
import { readBody } from '../../../../nodes/shared/transport/response';
import { ERROR_PAGES, FALSE_SUCCESSES, REDIRECTS } from '../../../support/foreignResponses.mts';

const shown = (status: number, headers: Readonly<Record<string, string>>, body: string) => {
	const { title, description } = explain(readProblem(status, headers, readBody(body)));
	return { title, text: `${title}\n${description}` };
};

describe('what did not come from PayPal', () => {
	it.each([...ERROR_PAGES, ...FALSE_SUCCESSES, ...REDIRECTS])(
		'$name ($status) is told of as that',
		({ status, headers = {}, body, shows }) => {
			const { title, text } = shown(status, headers, body);
			if (!shows.includes('The response was incomplete'))
				expect(title).toMatch(/between n8n and PayPal/);
			for (const part of shows) expect(text).toContain(part);
			expect(text).not.toMatch(/<\/?[a-z!]/i);
			expect(text).not.toMatch(/Turn on the feature|9 hours|has no such record|planted/);
		},
	);

	it('is short, whatever the page', () => {
		const long = `<html><head><title>${'Very long '.repeat(500)}</title></head></html>`;
		expect(shown(500, {}, long).text.length).toBeLessThan(700);
	});

	it.each([
		['no title', '<html><body><p>Blocked by policy</p></body></html>', 'Blocked by policy'],
		['an empty title', '<title> </title><h1>Stop</h1>', 'Stop'],
		[
			'entities',
			'<title>Caf&eacute; &amp; Bar &#8211; &#x41;&#0;&#xD800;</title>',
			'Caf&eacute; & Bar – A',
		],
		['attributes', '<TITLE data-x="1">Denied</TITLE >', 'Denied'],
		['line breaks', '<title>\n Access\r\n\tdenied </title>', 'Access denied'],
		['no end', '<html><title>Broken', 'Broken'],
		['a script that looks like it', '<script>"<title>no</title>"</script><p>Yes</p>', 'no'],
		['no tags', 'Bad Gateway', 'Bad Gateway'],
	])('has a title with %s', (_, html, title) => {
		expect(readPage({}, html)?.title).toBe(title);
	});

	it.each([
		{ name: 'NOT_AUTHORIZED', message: 'x' },
		{ error: 'invalid_token' },
		{ debug_id: '1' },
		{ details: [] },
		{ errors: [] },
		undefined,
		'',
		' ',
	])('is none if PayPal itself responds: %p', (body) => {
		expect(readPage({}, body)).toBeUndefined();
	});

	it("leaves PayPal's rate limit what it is, also as a page", () => {
		const { title, text } = shown(429, {}, '<title>Too Many Requests</title>Ray ID: 8f3c2a1b4d5e');
		expect(title).toBe('PayPal is not accepting more calls right now');
		expect(text).toContain('Ray ID 8f3c2a1b4d5e');
	});

	it('leaves an empty 403 what PayPal means by it', () => {
		expect(shown(403, {}, '').title).toBe('This app is not allowed to do this');
	});
});
