import { DomainError } from '@gopy/kernel';
import { Environment, OpenToAll } from '@gopy/platform';
import { Controller, Get, Header, Param, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { html, type Html } from './html.js';
import { Sitemap } from './sitemap.view.js';

const XML = 'application/xml; charset=utf-8';
const AN_HOUR = 'public, max-age=3600';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** What search engines may read, and where it is. */
@ApiExcludeController()
@Controller()
export class SitemapController {
  constructor(
    private readonly sitemap: Sitemap,
    private readonly environment: Environment,
  ) {}

  @Get('robots.txt')
  @OpenToAll()
  @Header('content-type', 'text/plain; charset=utf-8')
  @Header('cache-control', AN_HOUR)
  robots(@Req() request: FastifyRequest): string {
    return [
      'User-agent: *',
      'Allow: /api/v1/board/',
      'Disallow: /api/',
      'Disallow: /desk/',
      '',
      `Sitemap: ${this.base(request)}/sitemap.xml`,
      '',
    ].join('\n');
  }

  @Get('sitemap.xml')
  @OpenToAll()
  @Header('content-type', XML)
  @Header('cache-control', AN_HOUR)
  async index(@Req() request: FastifyRequest): Promise<string> {
    const base = this.base(request);
    const pages = await this.sitemap.pages();
    const entries = pages.map(
      ({ first, changedAt }) =>
        html`<sitemap><loc>${base}/sitemap/${first}.xml</loc><lastmod>${changedAt.toISOString()}</lastmod></sitemap>`,
    );
    return xml(html`<sitemapindex xmlns="${NAMESPACE}">${entries}</sitemapindex>`);
  }

  @Get('sitemap/:page')
  @OpenToAll()
  @Header('content-type', XML)
  @Header('cache-control', AN_HOUR)
  async page(@Param('page') page: string, @Req() request: FastifyRequest): Promise<string> {
    const first = /^(\d{1,20})\.xml$/.exec(page)?.[1];
    if (first === undefined) throw new DomainError('request.not-found');
    const base = this.base(request);
    const entries = (await this.sitemap.entries(first)).map(
      ({ code, changedAt }) => html`<url><loc>${base}/b/${code}</loc><lastmod>${changedAt.toISOString()}</lastmod></url>`,
    );
    return xml(html`<urlset xmlns="${NAMESPACE}">${entries}</urlset>`);
  }

  private base({ protocol, host }: FastifyRequest): string {
    return this.environment.values.PUBLIC_URL.replace(/\/+$/, '') || `${protocol}://${host}`;
  }
}

const xml = ({ markup }: Html): string => `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`;
