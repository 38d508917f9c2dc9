import { connect } from 'node:net';

const HEAD_END = Buffer.from('\r\n\r\n');

/** One keep-alive connection, one request at a time; as little work as can be, so that the server is what is measured. */
export class HttpConnection {
  #received = Buffer.alloc(0);
  #waiting;

  constructor(socket) {
    this.socket = socket;
    socket.setNoDelay(true);
    socket.on('data', (chunk) => this.#hear(chunk));
    socket.on('error', (error) => this.#fail(error));
    socket.on('close', () => this.#fail(new Error('The server closed the connection')));
  }

  static open(port) {
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1' });
      socket.once('error', reject);
      socket.once('connect', () => resolve(new HttpConnection(socket)));
    });
  }

  send(method, path, { headers = '', body } = {}) {
    const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
    const typed = text === '' ? '' : `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(text)}\r\n`;
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.socket.write(`${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n${headers}${typed}\r\n${text}`);
    });
  }

  close() {
    this.#waiting = undefined;
    this.socket.destroy();
  }

  #hear(chunk) {
    const all = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
    const head = all.indexOf(HEAD_END);
    const length = head < 0 ? NaN : Number(/\r\ncontent-length: (\d+)/i.exec(all.latin1Slice(0, head))?.[1] ?? 0);
    if (!(all.length >= head + HEAD_END.length + length)) return void (this.#received = all);
    this.#received = Buffer.alloc(0);
    const { resolve } = this.#waiting;
    this.#waiting = undefined;
    resolve({ status: Number(all.latin1Slice(9, 12)), text: all.utf8Slice(head + HEAD_END.length) });
  }

  #fail(error) {
    this.#waiting?.reject(error);
    this.#waiting = undefined;
  }
}

/** The answer as JSON, or an error that tells what came instead. */
export function expecting({ status, text }, ...wanted) {
  if (!wanted.includes(status)) throw new Error(`Expected ${wanted.join(' or ')}, got ${status}: ${text.slice(0, 400)}`);
  return JSON.parse(text);
}
