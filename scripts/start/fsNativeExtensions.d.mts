/** What is used of the package, which brings no types. */
declare module 'fs-native-extensions' {
	/**
	 * Locks bytes of an open file for this process, until it closes the file or ends.
	 * @returns false if another holds them
	 */
	export function tryLock(fd: number, offset: number, length: number): boolean;
}
