/** How all pages look. Colours follow the browser's light or dark setting. */
export const STYLE = `
	:root {
		color-scheme: light dark;
		--back: light-dark(#f4f6fa, #12161d);
		--sheet: light-dark(#fff, #1a2029);
		--text: light-dark(#16202e, #e4e9f1);
		--soft: light-dark(#5b6778, #98a3b4);
		--line: light-dark(#dfe5ee, #2b3442);
		--accent: light-dark(#0a5fd8, #5ba2ff);
		--good: light-dark(#14783f, #58cf8d);
		--bad: light-dark(#b3261e, #ff8d84);
		--wait: light-dark(#925400, #f0b35c);
	}
	* { box-sizing: border-box; }
	html { scroll-behavior: smooth; scroll-padding-top: 4.5rem; }
	body { margin: 0; background: var(--back); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
	main { max-width: 76rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
	a { color: var(--accent); }
	h1 { font-size: 1.15rem; margin: 0; }
	h3 { font-size: 0.8rem; font-weight: 500; color: var(--soft); margin: 0.8rem 0 -0.3rem; }
	h2 { font-size: 1rem; margin: 0 0 0.6rem; }
	code, pre { font: 0.86em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
	pre { margin: 0.5rem 0 0; padding: 0.7rem; background: var(--back); border-radius: 0.4rem; white-space: pre-wrap; }
	.note, .empty { color: var(--soft); font-size: 0.9em; }
	.right { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }

	header { position: sticky; top: 0; z-index: 1; background: var(--sheet); border-bottom: 1px solid var(--line); }
	header > div { max-width: 76rem; margin: 0 auto; padding: 0.7rem 1rem; display: flex; flex-wrap: wrap; gap: 0.4rem 1.5rem; align-items: center; }
	header time { margin-left: auto; font-variant-numeric: tabular-nums; }

	.glance { display: grid; grid-template-columns: repeat(auto-fill, minmax(7.6rem, 1fr)); gap: 0.5rem; margin-bottom: 1rem; }
	.glance a { padding: 0.45rem 0.8rem; font-size: 0.88em; background: var(--sheet); border: 1px solid var(--line); border-radius: 0.7rem; text-decoration: none; color: inherit; }
	.glance a:hover { border-color: var(--accent); }
	.glance strong { display: block; font-size: 1.4rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
	.glance .none { color: var(--soft); }

	section { margin-top: 1rem; padding: 1rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 0.8rem; }
	.tools { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 1rem; }
	.tools section { margin: 0; }
	.problem { border-color: var(--bad); color: var(--bad); }
	.done { border-color: var(--good); color: var(--good); }

	.scroll { overflow-x: auto; }
	table { border-collapse: collapse; width: 100%; }
	th { font-weight: 500; font-size: 0.85em; color: var(--soft); }
	th, td { text-align: left; padding: 0.45rem 0.7rem 0.45rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
	tr:last-child td { border-bottom: 0; }
	tr:target td { background: color-mix(in srgb, var(--accent) 14%, transparent); }
	time { white-space: nowrap; font-variant-numeric: tabular-nums; }
	summary { cursor: pointer; }

	.status { padding: 0.1rem 0.55rem; border-radius: 1rem; font-size: 0.78em; white-space: nowrap; border: 1px solid; color: var(--soft); }
	.status.good { color: var(--good); }
	.status.bad { color: var(--bad); }
	.status.wait { color: var(--wait); }

	form { display: inline-flex; flex-wrap: wrap; gap: 0.35rem; align-items: center; margin: 0 0.4rem 0.2rem 0; }
	.tools form { display: flex; margin: 0 0 0.5rem; }
	.tools .steps { display: flex; gap: 0.4rem; }
	.tools textarea { flex-basis: 100%; }
	button, input, select, textarea { font: inherit; font-size: 0.88em; color: inherit; background: var(--sheet); border: 1px solid var(--line); border-radius: 0.45rem; padding: 0.25rem 0.6rem; max-width: 100%; }
	input, select, textarea { flex: 1 1 8rem; min-width: 4rem; }
	td input { flex: 0 1 9rem; }
	td select { flex: 0 1 12rem; }
	td > code, td > a > code { white-space: nowrap; }
	td form { flex-wrap: nowrap; }
	button { cursor: pointer; border-color: var(--accent); color: var(--accent); white-space: nowrap; }
	button:hover, button.primary { background: var(--accent); color: light-dark(#fff, #0c1219); }

	.expandable { border-top: 1px solid var(--line); padding: 0.4rem 0; }
	.expandable summary { display: flex; flex-wrap: wrap; gap: 0.1rem 1rem; justify-content: space-between; list-style: none; }
	.expandable summary::-webkit-details-marker { display: none; }
	.expandable summary > :first-child::before { content: '▸'; color: var(--soft); display: inline-block; width: 1rem; }
	.expandable[open] summary > :first-child::before { content: '▾'; }
	.expandable summary:hover code { color: var(--accent); }
	.expandable summary time { margin-left: 0.5rem; font-size: 0.9em; }
	.expandable pre { max-height: 30rem; overflow-y: auto; }
	.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); gap: 0 1rem; padding-bottom: 0.8rem; }
	.sides > div { min-width: 0; }
	.attempts { list-style: none; padding: 0; margin: 0.5rem 0 0; }
	.balances { display: flex; flex-wrap: wrap; gap: 0.3rem 2rem; margin: 0 0 0.8rem; }
	.balances strong { font-size: 1.15rem; font-variant-numeric: tabular-nums; }

	.sheet { max-width: 50rem; margin: 2rem auto; }
	.sheet > div { display: flex; flex-wrap: wrap; gap: 0.5rem 3rem; justify-content: space-between; align-items: start; margin-bottom: 1.2rem; }
	.sheet p { margin: 0.1rem 0; }
	.sheet h3 { margin: 0; }
	.sheet td:last-child, .sheet th:last-child { padding-right: 0; }
	.sheet td:not(:first-child), .sheet th:not(:first-child) { text-align: right; font-variant-numeric: tabular-nums; }

	.card { width: min(27rem, 100% - 2rem); margin: 4rem auto; padding: 1.6rem 2rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 0.9rem; }
	.card button { font-size: 1em; padding: 0.5rem 1.4rem; border-radius: 2rem; }
	.card h1 { font-size: 1.35rem; }

	@media (max-width: 40rem) {
		header { position: static; }
		html { scroll-padding-top: 1rem; }
		header time { margin-left: 0; }
	}
`;
