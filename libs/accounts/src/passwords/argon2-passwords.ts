import { Gate } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { Passwords } from '../domain/passwords.js';

/** argon2id (the library's default kind) with OWASP's first choice of cost: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** At most two hashes at once, so that a wave of sign-ins cannot take the memory and every core. */
@Injectable()
export class Argon2Passwords extends Passwords {
  private readonly gate = new Gate(2, 40);
  private readonly nobodys = hash('nobody has this password', COST);

  hash(password: string): Promise<string> {
    return this.gate.run(() => hash(password.normalize('NFC'), COST));
  }

  async matches(password: string, hashed: string | undefined): Promise<boolean> {
    const against = hashed ?? (await this.nobodys);
    const matches = await this.gate.run(() => verify(against, password.normalize('NFC')));
    return matches && hashed !== undefined;
  }
}
