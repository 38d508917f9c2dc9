import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A small JSON file that the launcher keeps between runs: ports, ways, process ids. */
export class Notes {
  constructor(file) {
    this.file = file;
  }

  read() {
    try {
      return existsSync(this.file) ? JSON.parse(readFileSync(this.file, 'utf8')) : {};
    } catch {
      return {};
    }
  }

  add(changes) {
    mkdirSync(dirname(this.file), { recursive: true });
    writeFileSync(`${this.file}.new`, JSON.stringify({ ...this.read(), ...changes }, undefined, 2), { mode: 0o600 });
    renameSync(`${this.file}.new`, this.file);
  }
}
