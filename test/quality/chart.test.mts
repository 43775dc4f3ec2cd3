// The chart of docs/performance.md agrees with the page's tables.
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { chartOf } from '../bench/chart.mts';

const read = (file: string) => readFileSync(path.join(process.cwd(), 'docs', file), 'utf8');
const page = read('performance.md');

describe('the chart of the benchmark', () => {
	it('is drawn from the tables of its page', () => {
		expect(page).toContain('](images/performance.svg)');
		expect(read('images/performance.svg')).toBe(chartOf(page));
	});

	it('has a bar for each figure that it names, the PayPal node first in each part', () => {
		const chart = chartOf(page) ?? '';
		expect(chart.match(/<rect class="(ours|other)"/g)).toHaveLength(10);
		expect(chart.match(/class="ours"/g)).toHaveLength(3);
	});

	it('changes with a figure', () => {
		const other = page.replace(
			/(\| One window after the other \| *100000 \| *0 \| *)[\d.]+/,
			'$199.9',
		);
		expect(other).not.toBe(page);
		expect(chartOf(other)).toContain('>99.9 s<');
	});

	it('leaves out a part that was not measured', () => {
		const without = page.replace('### 100,000 transactions over 3 years', '### Something else');
		expect(chartOf(without)?.match(/<rect class="(ours|other)"/g)).toHaveLength(8);
		expect(chartOf('# Nothing')).toBeUndefined();
	});
});
