/** In CI, missing programs make a test fail, since nobody reads warnings there. */
const mustHave = !['', 'false', '0'].includes(process.env.CI ?? '');

/**
 * `describe` if this machine has everything that the tests need. Otherwise the tests are skipped with a
 * warning; in CI they fail.
 * @param missing the programs that are not installed
 * @param what is not tested without them
 */
export function describeWith(
	missing: readonly string[],
	what: string,
	strict: boolean = mustHave,
): typeof describe {
	if (missing.length === 0) return describe;
	const message = `NOT TESTED: ${what}. This machine has no ${missing.join(', no ')}. On Debian and Ubuntu .ci/install-programs installs it.`;
	if (strict) throw new Error(message);
	console.error(message);
	return describe.skip;
}
