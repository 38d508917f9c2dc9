import type { FastifyHelmetOptions } from '@fastify/helmet';
import type { Environment } from '../config/environment.js';

/** Pages load nothing from elsewhere but the background of the map, where the city has named one. Inline styles stay: the component library writes its theme as one. */
export function securityHeaders({ values }: Environment): FastifyHelmetOptions {
  const tiles = values.MAP_TILES_URL === '' ? [] : [originOf(values.MAP_TILES_URL)];
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:', ...tiles],
        connectSrc: ["'self'", 'ws:', 'wss:', ...tiles],
        fontSrc: ["'self'", 'data:'],
        workerSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: values.SECURE_COOKIES === 'on',
  };
}

function originOf(address: string): string {
  return /^https?:/.test(address) ? new URL(address).origin : "'self'";
}
