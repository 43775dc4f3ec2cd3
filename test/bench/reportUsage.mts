/** Loaded into the sandbox's process: reports its memory and time on request. */
process.on('message', () => {
	globalThis.gc?.();
	const { rss, heapUsed } = process.memoryUsage();
	const { user, system } = process.cpuUsage();
	process.send?.({ rss, heapUsed, cpu: user + system });
});
