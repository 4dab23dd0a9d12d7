import { BlockList, isIP } from 'node:net';

type Kind = 'this machine' | 'a private network';

function listOf(subnets: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList();
  for (const [net, prefix] of subnets) list.addSubnet(net, prefix, isIP(net) === 6 ? 'ipv6' : 'ipv4');
  return list;
}

/** @see https://www.iana.org/assignments/iana-ipv4-special-registry */
const LISTS: readonly (readonly [Kind, BlockList])[] = [
  [
    'this machine',
    listOf([
      ['127.0.0.0', 8],
      ['0.0.0.0', 8],
      ['::1', 128],
      ['::', 128],
    ]),
  ],
  [
    'a private network',
    listOf([
      ['10.0.0.0', 8],
      ['172.16.0.0', 12],
      ['192.168.0.0', 16],
      ['169.254.0.0', 16],
      ['100.64.0.0', 10],
      ['192.0.2.0', 24],
      ['198.18.0.0', 15],
      ['198.51.100.0', 24],
      ['203.0.113.0', 24],
      ['224.0.0.0', 3],
      ['fc00::', 7],
      ['fe80::', 10],
      ['2001:db8::', 32],
    ]),
  ],
];

/**
 * Why nobody outside reaches an IP address; undefined for a public one and for what is no address.
 *
 * @param address IPv4 or IPv6, without brackets
 */
export function privacyOf(address: string): Kind | undefined {
  const version = isIP(address);
  if (version === 0) return undefined;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return privacyOf(mapped);
  return LISTS.find(([, list]) => list.check(address, version === 6 ? 'ipv6' : 'ipv4'))?.[0];
}
