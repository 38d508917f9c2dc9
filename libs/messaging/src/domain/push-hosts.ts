const P256_POINT_BYTES = 65;
const AUTH_BYTES = 16;

/** The push services that notices may go to, as `PUSH_HOSTS` lists them: host names, `*.` for anything below one. */
export class PushHosts {
  private readonly names: readonly string[];

  constructor(
    list: string,
    /** Where plain http to this very machine is allowed, for push services of tests. */
    private readonly plain: 'localhost' | 'nowhere',
  ) {
    this.names = list
      .split(',')
      .map((name) => name.trim().toLowerCase())
      .filter(Boolean);
  }

  allow(endpoint: string): boolean {
    if (!URL.canParse(endpoint)) return false;
    const { protocol, hostname, port, username, password } = new URL(endpoint);
    if (username !== '' || password !== '') return false;
    if (this.plain === 'localhost' && hostname === 'localhost' && protocol === 'http:') return this.names.includes('localhost');
    return protocol === 'https:' && port === '' && hostname !== 'localhost' && this.names.some((name) => fits(hostname, name));
  }
}

/** What a browser gives is a point of the curve and 16 random bytes; nothing else can be encrypted for. */
export const areKeys = ({ p256dh, auth }: { p256dh: string; auth: string }): boolean =>
  bytesOf(p256dh)?.length === P256_POINT_BYTES && bytesOf(p256dh)?.[0] === 4 && bytesOf(auth)?.length === AUTH_BYTES;

const bytesOf = (text: string): Buffer | undefined => (/^[\w-]+={0,2}$/.test(text) ? Buffer.from(text, 'base64url') : undefined);

const fits = (host: string, name: string): boolean => (name.startsWith('*.') ? host.endsWith(name.slice(1)) : host === name);
