/** Types for the part of the package that is used; it has none itself. */
declare module 'fs-native-extensions' {
	/**
	 * Locks bytes of an open file for this process, until it closes the file or ends.
	 * @returns false if another process has locked them
	 */
	export function tryLock(fd: number, offset: number, length: number): boolean;
}
