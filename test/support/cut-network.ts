import { createServer, type Server, Socket, type AddressInfo } from 'node:net';

type Verdict = 'pass' | 'gone' | 'cut-request' | 'cut-answer';
type Judge = (firstLine: string) => Verdict;

const BYTES_BEFORE_CUT = 20_000;

/** A network between a browser and the city, which breaks where it is told: in the middle of a request, or once the city has answered. */
export class CutNetwork {
  private judge: Judge = () => 'pass';
  private retold: readonly [from: string, to: string] = ['', ''];
  private readonly sockets = new Set<Socket>();
  /** How often it broke. */
  cuts = 0;

  private constructor(
    private readonly server: Server,
    private readonly target: { host: string; port: number },
  ) {}

  static async before(city: string): Promise<CutNetwork> {
    const { hostname, port } = new URL(city);
    const server = createServer();
    const network = new CutNetwork(server, { host: hostname, port: Number(port) });
    server.on('connection', (near) => network.join(near));
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    return network;
  }

  get url(): string {
    const address: AddressInfo | string | null = this.server.address();
    return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  }

  /** Cuts every request that matches, until it heals: browsers send again by themselves what breaks once on a kept connection. */
  cut(verdict: Exclude<Verdict, 'pass'>, matches: RegExp): void {
    this.judge = (firstLine) => (matches.test(firstLine) ? verdict : 'pass');
  }

  heal(): void {
    this.judge = () => 'pass';
  }

  /** Answers say something else from now on, of the same length, so that no header has to be told. */
  retell(from: string, to: string): void {
    if (from.length !== to.length) throw new Error(`Not of one length: ${from}, ${to}`);
    this.retold = [from, to];
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((closed) => this.server.close(closed));
  }

  private join(near: Socket): void {
    const far = new Socket().connect(this.target);
    let verdict: Verdict = 'pass';
    let sent = 0;
    const end = () => [near, far].forEach((socket) => socket.destroy());
    const broken = () => {
      this.cuts++;
      end();
    };
    for (const socket of [near, far]) {
      this.sockets.add(socket);
      socket.on('error', end).on('close', end);
    }
    near.on('data', (data) => {
      const firstLine = /^(GET|POST|PUT|PATCH|DELETE) \S+/.exec(data.toString('latin1'))?.[0];
      if (firstLine) [verdict, sent] = [this.judge(firstLine), 0];
      sent += data.length;
      if (verdict === 'gone') return broken();
      if (verdict === 'cut-request' && sent > BYTES_BEFORE_CUT) return broken();
      far.write(this.plainly(data));
    });
    far.on('data', (data) => (verdict === 'cut-answer' ? broken() : near.write(swapped(data, ...this.retold))));
  }

  /** What is to be retold must come as it is: neither packed nor from a memory. */
  private plainly(data: Buffer): Buffer {
    if (this.retold[0] === '') return data;
    return [/accept-encoding:/gi, /if-none-match:/gi, /if-modified-since:/gi].reduce(
      (told, header) =>
        Buffer.from(
          told.toString('latin1').replace(header, (name) => `x${name.slice(1)}`),
          'latin1',
        ),
      data,
    );
  }
}

const swapped = (data: Buffer, from: string, to: string): Buffer =>
  from === '' ? data : Buffer.from(data.toString('latin1').replace(from, to), 'latin1');
