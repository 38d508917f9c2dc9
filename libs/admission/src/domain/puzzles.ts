/** Small sums that cost a machine a second of work and a person nothing. */
export abstract class Puzzles {
  abstract draw(): Promise<object>;
  /** Takes a solution, once; refuses a wrong, old or used one with challenge.wrong. */
  abstract spend(solution: string): Promise<void>;
  abstract forgetExpired(): Promise<number>;
}
