import type { TimelineEntry } from '@gopy/contracts';

export function newestFirst(entries: readonly TimelineEntry[]): TimelineEntry[] {
  return [...entries].sort((one, other) => Date.parse(other.at) - Date.parse(one.at) || (BigInt(other.id) > BigInt(one.id) ? 1 : -1));
}
