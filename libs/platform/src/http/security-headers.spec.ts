import { readEnvironment } from '../config/environment.js';
import { securityHeaders } from './security-headers.js';

const REQUIRED = { DATABASE_URL: 'mysql://localhost/gopy', REDIS_URL: 'redis://localhost', APP_SECRET: 'x'.repeat(32) };

function directives(variables: Record<string, string>): Record<string, readonly unknown[]> {
  const { contentSecurityPolicy } = securityHeaders(readEnvironment({ ...REQUIRED, ...variables }));
  if (typeof contentSecurityPolicy !== 'object' || !contentSecurityPolicy.directives) throw new Error('No policy');
  const lists = Object.entries(contentSecurityPolicy.directives).filter((entry): entry is [string, string[]] => Array.isArray(entry[1]));
  return Object.fromEntries(lists);
}

describe('what pages may load', () => {
  it('is nothing from elsewhere while the map has no background', () => {
    const { imgSrc, connectSrc } = directives({});

    expect([...(imgSrc ?? []), ...(connectSrc ?? [])].filter((source) => String(source).startsWith('http'))).toEqual([]);
  });

  it('is the background of the map from where the city takes it, and from nowhere else', () => {
    const { imgSrc, connectSrc, scriptSrc } = directives({ MAP_TILES_URL: 'https://tiles.example.vn/base/{z}/{x}/{y}.png' });

    expect(imgSrc).toContain('https://tiles.example.vn');
    expect(connectSrc).toContain('https://tiles.example.vn');
    expect(scriptSrc).toEqual(["'self'"]);
  });
});
