import { newTrackingCode, parseTrackingCode } from '@gopy/kernel';

/** The tracking codes of this city: all begin with its two letters. */
export class TrackingCodes {
  constructor(private readonly prefix: string) {}

  draw(): string {
    return newTrackingCode(this.prefix);
  }

  /** The code behind what somebody typed, or null. */
  read(typed: string): string | null {
    return parseTrackingCode(typed, this.prefix);
  }
}
