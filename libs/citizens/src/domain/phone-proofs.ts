import type { PhoneProof } from './phone-proof.js';

/** Where codes live while they do. */
export abstract class PhoneProofs {
  /** Locks the number, runs `change` on what is kept about it and saves: of two who come with one code, one comes first. */
  abstract change<Answer extends { readonly proof: PhoneProof }>(phone: string, change: (proof: PhoneProof) => Answer): Promise<Answer>;
  /** Forgets numbers of which nothing was heard since; answers how many. */
  abstract forgetBefore(before: Date): Promise<number>;
}
