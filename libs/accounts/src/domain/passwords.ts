export abstract class Passwords {
  abstract hash(password: string): Promise<string>;

  /** Without a hash it takes as long and is false, so that time does not tell who exists. */
  abstract matches(password: string, hash: string | undefined): Promise<boolean>;
}
