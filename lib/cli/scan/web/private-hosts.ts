import { lookup as systemLookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { PageFailure } from './failure.ts';

/** Addresses of one's own machine or network, or of no host at all (IANA's special-purpose registries, RFC 6890). */
const own = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  own.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  own.addSubnet(net, bits, 'ipv6');

const isOwnAddress = (address: string): boolean => own.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/**
 * Whether a host is by its very name one of the reader's own machine or network: such a name was meant.
 *
 * @param hostname as `URL` gives it
 */
export function isOwnName(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  if (isIP(host) !== 0) return isOwnAddress(host);
  // RFC 6761, 6762, 8375, and names without a dot, which only a network of one's own knows.
  return !host.includes('.') || /\.(?:localhost|local|internal|lan|home\.arpa)\.?$/.test(host);
}

/** Looks a name of the web up, and refuses one that stands for an address of the reader's own network. */
export const publicLookup: LookupFunction = (hostname, options, done) => {
  systemLookup(hostname, { ...options, all: true }, (error, found) => {
    const [first] = found ?? [];
    if (error !== null || first === undefined) return done(error, '', 0);
    if (found.some(({ address }) => isOwnAddress(address))) return done(new PageFailure(OWN_NETWORK), '', 0);
    return options.all === true ? done(null, found) : done(null, first.address, first.family);
  });
};

export const OWN_NETWORK = 'it leads into your own network, and its host is not on the list as such';
