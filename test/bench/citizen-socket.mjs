import WebSocket from 'ws';

/** A citizen's screen in the Socket.IO protocol, without the client's weight: thousands fit in one process. */
export class CitizenSocket {
  #acks = new Map();
  #nextAck = 0;
  #connected;
  onChanged = () => {};

  static open(port) {
    const screen = new CitizenSocket();
    return new Promise((resolve, reject) => {
      screen.#connected = resolve;
      screen.socket = new WebSocket(`ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket`, { perMessageDeflate: false });
      screen.socket.on('error', reject);
      screen.socket.on('message', (data) => screen.#hear(String(data)));
    }).then(() => screen);
  }

  /** Watches one ticket; resolves with the server's answer. */
  watch(code, secret) {
    const ack = this.#nextAck++;
    this.socket.send(`42/citizen,${ack}${JSON.stringify(['watch', { topic: 'ticket', id: code, secret }])}`);
    return new Promise((resolve) => this.#acks.set(ack, resolve));
  }

  close() {
    this.socket.terminate();
  }

  #hear(packet) {
    if (packet === '2') return this.socket.send('3');
    if (packet.startsWith('0')) return this.socket.send('40/citizen,');
    if (packet.startsWith('40/citizen')) return this.#connected();
    if (packet.startsWith('42/citizen,')) {
      const [event, change] = JSON.parse(packet.slice('42/citizen,'.length));
      return event === 'changed' && this.onChanged(change);
    }
    const [, ack, answer] = /^43\/citizen,(\d+)(.*)$/s.exec(packet) ?? [];
    if (ack === undefined) return;
    this.#acks.get(Number(ack))?.(JSON.parse(answer)[0]);
    this.#acks.delete(Number(ack));
  }
}
