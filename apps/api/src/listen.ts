import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Environment } from '@gopy/platform';

const NO_IPV6 = ['EAFNOSUPPORT', 'EADDRNOTAVAIL'];

/** Takes the port; on machines without IPv6 the default address falls back to all of IPv4. */
export async function listen(app: NestFastifyApplication, { values: { PORT, HOST } }: Environment): Promise<void> {
  try {
    await app.listen(PORT, HOST);
  } catch (error) {
    if (HOST !== '::' || !isOneOf(error, NO_IPV6)) throw error;
    await app.listen(PORT, '0.0.0.0');
  }
}

const isOneOf = (error: unknown, codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code);
