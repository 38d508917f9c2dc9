import { BlockList, isIP, isIPv4 } from 'node:net';

const WIDEST = { 4: 16, 6: 32 } as const;
const ONE_ADDRESS = { 4: 32, 6: 64 } as const;

/** An address or network as people write it, or nothing when it is none or so wide that it would shut out a town. */
export class AddressRange {
  private constructor(
    readonly value: string,
    private readonly members: BlockList,
  ) {}

  static read(typed: string): AddressRange | undefined {
    const [address = '', prefix, ...rest] = bare(typed.trim().toLowerCase()).split('/');
    const version = isIP(address);
    if ((version !== 4 && version !== 6) || rest.length > 0 || (prefix !== undefined && !/^\d{1,3}$/.test(prefix))) return undefined;
    const bits = prefix === undefined ? ONE_ADDRESS[version] : Number(prefix);
    if (bits < WIDEST[version] || bits > (version === 4 ? 32 : 128)) return undefined;
    const members = new BlockList();
    members.addSubnet(address, bits, version === 4 ? 'ipv4' : 'ipv6');
    return new AddressRange(version === 4 && bits === 32 ? address : `${address}/${bits}`, members);
  }

  has(address: string): boolean {
    const plain = bare(address);
    return this.members.check(plain, isIPv4(plain) ? 'ipv4' : 'ipv6');
  }
}

/** An IPv4 address written as IPv6 is still IPv4; a zone is nobody else's business. */
const bare = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%[^/]*/, '');
