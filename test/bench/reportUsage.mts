/** Loaded into the sandbox's process: tells what memory and time it takes, when it is asked. */
process.on('message', () => {
	globalThis.gc?.();
	const { rss, heapUsed } = process.memoryUsage();
	const { user, system } = process.cpuUsage();
	process.send?.({ rss, heapUsed, cpu: user + system });
});
