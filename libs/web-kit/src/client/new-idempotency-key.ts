/** A key for one intention to create: keep it over retries, so that a double tap makes one ticket. */
export function newIdempotencyKey(): string {
  // randomUUID exists only on https and localhost; a phone testing by address has getRandomValues alone.
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
