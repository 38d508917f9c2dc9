const KEPT = 20_000;

/** What came, newest last. */
export class Inbox {
  #messages = [];
  #counts = { push: 0, email: 0, sms: 0 };

  add(message) {
    this.#counts[message.medium] += 1;
    this.#messages.push({ at: new Date().toISOString(), ...message });
    if (this.#messages.length > KEPT) this.#messages.shift();
  }

  all() {
    return this.#messages;
  }

  counts() {
    return this.#counts;
  }

  forget() {
    this.#messages = [];
    this.#counts = { push: 0, email: 0, sms: 0 };
  }
}
