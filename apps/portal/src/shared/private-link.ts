/** The secret stands in the fragment, which browsers never send: it stays out of every log. */
export function privateLink(code: string, secret: string): string {
  return `${location.origin}/b/${encodeURIComponent(code)}#${secret}`;
}
