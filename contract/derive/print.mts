import type { Facts } from '../types.mts';

/** Facts as text: one line for each operation and schema, so that a change by PayPal shows as a diff. */
export function printFacts({ source, operations, schemas }: Facts): string {
	const lines = (entries: readonly string[]) => entries.map((entry) => `\n\t\t${entry}`).join(',');
	const named = Object.entries(schemas).map(
		([name, schema]) => `${JSON.stringify(name)}: ${JSON.stringify(schema)}`,
	);
	return [
		'{',
		`\t"source": ${JSON.stringify(source)},`,
		`\t"operations": [${lines(operations.map((operation) => JSON.stringify(operation)))}\n\t],`,
		`\t"schemas": {${lines(named)}\n\t}`,
		'}\n',
	].join('\n');
}
