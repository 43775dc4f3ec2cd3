/** A panel of bars, one figure per table row. */
interface Panel {
	/** The start of the title of the table's section. */
	readonly section: string;
	readonly column: string;
	readonly title: string;
	/** The unit after each figure. */
	readonly unit: string;
	/** Rows by the label in their first column, with a shorter label if that is too long. */
	readonly rows: ReadonlyArray<readonly [label: string, shown?: string]>;
}

const NODE = 'PayPal node';

/** The figures of docs/performance.md in the chart: the three that matter most to users. */
const PANELS: readonly Panel[] = [
	{
		section: 'At a limit of 50 calls a second',
		column: 'Done',
		title: 'Orders that came back, of 1000, where PayPal takes 50 calls a second',
		unit: '',
		rows: [
			[NODE],
			["n8n's HTTP Request node", 'HTTP Request node'],
			["n8n's HTTP Request node, Batching set to the limit", 'HTTP Request, Batching set'],
			['Declarative twin, this operation only', 'Declarative node'],
		],
	},
	{
		section: '100,000 transactions over 3 years',
		column: 'Seconds',
		title: 'Seconds for 100,000 transactions over 3 years (less is better)',
		unit: ' s',
		rows: [[NODE], ['One window after the other', 'One month after the other']],
	},
	{
		section: 'CPU an item in n8n',
		column: 'CPU an item, ms',
		title: 'CPU of n8n for one order, in milliseconds (less is better)',
		unit: ' ms',
		rows: [
			[NODE],
			["n8n's HTTP Request node", 'HTTP Request node'],
			['Declarative twin, this operation only', 'Declarative node'],
			["Declarative twin, all of the PayPal node's properties", 'Declarative, all operations'],
		],
	},
];

const WIDTH = 840;
const LABELS = 230;
const BARS = 500;
const ROW = 30;
const HEAD = 46;

interface Bar {
	readonly label: string;
	readonly value: number;
	/** The figure as written in the table. */
	readonly figure: string;
	readonly isOurs: boolean;
}

const cellsOf = (line: string): string[] =>
	line
		.split('|')
		.slice(1, -1)
		.map((cell) => cell.trim());

/** The figures of a panel in a Markdown page; [] if the page has no such table. */
function barsOf(page: string, { section, column, rows }: Panel): Bar[] {
	const text = page.split(/^### /m).find((part) => part.startsWith(section)) ?? '';
	const [head = [], , ...lines] = text
		.split('\n')
		.filter((line) => line.startsWith('|'))
		.map(cellsOf);
	const at = head.indexOf(column);
	return rows.flatMap(([label, shown = label]) => {
		const figure = lines.find(([first]) => first === label)?.[at] ?? '';
		const value = Number.parseFloat(figure);
		return Number.isFinite(value) ? [{ label: shown, value, figure, isOurs: label === NODE }] : [];
	});
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function drawn(panel: Panel, bars: readonly Bar[], top: number): string[] {
	const most = Math.max(...bars.map(({ value }) => value));
	return [
		`<text class="title" x="24" y="${top + 26}">${escaped(panel.title)}</text>`,
		...bars.flatMap(({ label, value, figure, isOurs }, row) => {
			const y = top + HEAD + row * ROW;
			const length = Math.max(2, Math.round((value / most) * BARS));
			const kind = isOurs ? 'ours' : 'other';
			return [
				`<text class="label" x="${LABELS}" y="${y + 15}">${escaped(label)}</text>`,
				`<rect class="${kind}" x="${LABELS + 12}" y="${y}" width="${length}" height="20" rx="3"/>`,
				`<text class="value" x="${LABELS + 20 + length}" y="${y + 15}">${figure}${panel.unit}</text>`,
			];
		}),
	];
}

const STYLE = [
	'text { font: 14px system-ui, sans-serif; fill: #24324f; }',
	'.title { font-weight: 600; font-size: 15px; }',
	'.label { text-anchor: end; }',
	'.page { fill: #fff; stroke: #d5dbe8; }',
	'.ours { fill: #0070e0; }',
	'.other { fill: #b4bfd3; }',
	'@media (prefers-color-scheme: dark) { text { fill: #dfe6f5; } .page { fill: #10182b; stroke: #33405e; } .ours { fill: #4aa3ff; } .other { fill: #5a6887; } }',
].join(' ');

/**
 * The chart of docs/performance.md, drawn from the page's own tables, so that both always agree.
 * @param page the page in Markdown
 * @returns an SVG; undefined if the page has none of the tables
 */
export function chartOf(page: string): string | undefined {
	const panels = PANELS.map((panel) => ({ panel, bars: barsOf(page, panel) })).filter(
		({ bars }) => bars.length > 0,
	);
	if (panels.length === 0) return undefined;
	let top = 8;
	const shapes = panels.flatMap(({ panel, bars }) => {
		const lines = drawn(panel, bars, top);
		top += HEAD + bars.length * ROW + 14;
		return lines;
	});
	const height = top + 6;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img">`,
		`<title>Figures of npm run bench</title>`,
		`<style>${STYLE}</style>`,
		`<rect class="page" x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="10"/>`,
		...shapes,
		'</svg>',
		'',
	].join('\n');
}
