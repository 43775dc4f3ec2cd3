/**
 * Names that public DNS never resolves: RFC 6761 (`localhost`, `test`), RFC 6762 (`local`), RFC 8375
 * (`home.arpa`), `internal`, which ICANN reserves for private use, and `lan` of many routers.
 */
const PRIVATE_NAMES = /(^|\.)(localhost|test|local|home\.arpa|internal|lan)$/;

/**
 * [first address, length of the prefix] of the blocks that IANA's registry calls not globally
 * reachable.
 */
const PRIVATE_IPV4 = [
	// this machine (RFC 1122)
	['0.0.0.0', 8],
	['127.0.0.0', 8],
	// private networks (RFC 1918), those of providers and of VPNs (RFC 6598), link-local (RFC 3927)
	['10.0.0.0', 8],
	['172.16.0.0', 12],
	['192.168.0.0', 16],
	['100.64.0.0', 10],
	['169.254.0.0', 16],
] as const;

const numberOf = (ipv4: string): number =>
	ipv4.split('.').reduce((value, byte) => value * 256 + Number(byte), 0);

function isPrivateIpv4(ipv4: string): boolean {
	const address = numberOf(ipv4);
	return PRIVATE_IPV4.some(([first, length]) => {
		const size = 2 ** (32 - length);
		return Math.floor(address / size) === numberOf(first) / size;
	});
}

/** The IPv4 address in an IPv6 one: ::ffff:127.0.0.1, which `URL` writes as ::ffff:7f00:1. */
function mappedIpv4(ipv6: string): string | undefined {
	const [, high, low] = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(ipv6) ?? [];
	if (high === undefined || low === undefined) return undefined;
	return [high, low]
		.map((part) => parseInt(part, 16))
		.flatMap((part) => [part >> 8, part & 255])
		.join('.');
}

function isPrivateIpv6(ipv6: string): boolean {
	const ipv4 = mappedIpv4(ipv6);
	if (ipv4 !== undefined) return isPrivateIpv4(ipv4);
	// This machine, unique local (RFC 4193), link-local (RFC 4291).
	return /^::1?$/.test(ipv6) || /^f[cd][0-9a-f]{2}:/.test(ipv6) || /^fe[89ab][0-9a-f]:/.test(ipv6);
}

/**
 * Whether a host is this machine or in a private network, judging only by its name or address: there is
 * no DNS lookup. A name without a dot, such as that of a container, counts as private.
 *
 * @param hostname from `URL`: lower case, IPv4 as four numbers, IPv6 in brackets
 */
export function isPrivateHost(hostname: string): boolean {
	const host = hostname.replace(/\.$/, '');
	const ipv6 = /^\[(.+)\]$/.exec(host)?.[1];
	if (ipv6 !== undefined) return isPrivateIpv6(ipv6);
	if (/^\d+\.\d+\.\d+\.\d+$/.test(host)) return isPrivateIpv4(host);
	return !host.includes('.') || PRIVATE_NAMES.test(host);
}
