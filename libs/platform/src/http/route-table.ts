import type { RouteOptions } from 'fastify';

type Known = { readonly pattern: RegExp; readonly methods: readonly string[] };

/** Which methods an address takes; asked only when a request found no route. */
export class RouteTable {
  private readonly known: Known[] = [];

  add({ url, method }: Pick<RouteOptions, 'url' | 'method'>): void {
    if (url.includes('*')) return; // The web apps take every address, which says nothing.
    this.known.push({ pattern: patternOf(url), methods: [method].flat() });
  }

  methodsAt(path: string): string[] {
    const methods = this.known.filter(({ pattern }) => pattern.test(path)).flatMap((route) => route.methods);
    return [...new Set(methods)].sort();
  }
}

function patternOf(url: string): RegExp {
  const escaped = url.split('/').map((step) => (step.startsWith(':') ? '[^/]+' : step.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  return new RegExp(`^${escaped.join('/')}$`);
}
