/** The later of two stream positions: decimal strings beyond what a number can hold. */
export function laterPosition(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return BigInt(one) > BigInt(other) ? one : other;
}
