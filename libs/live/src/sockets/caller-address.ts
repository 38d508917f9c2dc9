import { Environment } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import proxyAddr from '@fastify/proxy-addr';

/** Where a handshake came from, looked at through the same trusted proxies as any request. */
@Injectable()
export class CallerAddress {
  private readonly trusted: (address: string, hop: number) => boolean;

  constructor({ values }: Environment) {
    this.trusted = proxyAddr.compile(values.TRUSTED_PROXIES.split(',').map((address) => address.trim()).filter(Boolean));
  }

  of(request: IncomingMessage): string {
    return proxyAddr(request, this.trusted);
  }
}
