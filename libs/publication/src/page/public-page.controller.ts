import { DomainError } from '@gopy/kernel';
import { Environment, languageOf, OpenToAll, STATUS_OF_KIND } from '@gopy/platform';
import { LANGUAGES, type Language } from '@gopy/vocabulary';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type Address, hiddenHead, pageHead } from './page-head.js';
import { PortalPage } from './portal-page.js';
import { PreviewImages } from './preview-images.js';
import { PublicReports } from './public-reports.js';
import { refusalPage } from './refusal-page.js';
import { reportPage } from './report-page.js';

const PageQuery = z.object({ lang: z.enum(LANGUAGES).optional().catch(undefined), code: z.string().max(100).optional().catch(undefined) });
type PageQuery = z.infer<typeof PageQuery>;

const FOR_A_MOMENT = 'public, max-age=30';
const FIVE_MINUTES = 'public, max-age=300';

/** Reports as pages that need no program: for people, search engines and previews of links. */
@ApiExcludeController()
@Controller('b')
export class PublicPageController {
  constructor(
    private readonly reports: PublicReports,
    private readonly portal: PortalPage,
    private readonly previews: PreviewImages,
    private readonly environment: Environment,
  ) {}

  /** Where the form for a code leads without a program. */
  @Get()
  @OpenToAll()
  typed(@Query({ schema: PageQuery }) { code = '' }: PageQuery, @Res() reply: FastifyReply): FastifyReply {
    return reply.redirect(code.trim() === '' ? '/' : `/b/${encodeURIComponent(code.trim())}`, 303);
  }

  @Get(':code')
  @OpenToAll()
  async page(
    @Param('code') code: string,
    @Query({ schema: PageQuery }) { lang }: PageQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const address = this.addressOf(request, lang);
    const { language } = address;
    reply.header('vary', 'accept-language').type('text/html; charset=utf-8');
    try {
      const report = await this.reports.find(code, request.ip);
      const text = await this.portal.with(pageHead(report, address), reportPage(report, language), {
        language,
        path: `/b/${report.ticket.code}`,
      });
      return reply.header('cache-control', report.shown ? FOR_A_MOMENT : 'no-cache').send(text);
    } catch (refusal) {
      if (!(refusal instanceof DomainError)) throw refusal;
      const { title, main } = refusalPage(refusal, language);
      const text = await this.portal.with(hiddenHead(`${title} – Góp Ý 1022`), main, { language, path: `/b/${encodeURIComponent(code)}` });
      return reply.status(STATUS_OF_KIND[refusal.kind]).header('cache-control', 'no-store').send(text);
    }
  }

  @Get(':code/preview.png')
  @OpenToAll()
  async preview(
    @Param('code') code: string,
    @Query({ schema: PageQuery }) { lang }: PageQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const report = await this.reports.find(code, request.ip);
    const { tag, draw } = this.previews.of(report, lang ?? 'vi');
    reply.header('etag', tag).header('cache-control', FIVE_MINUTES);
    if (request.headers['if-none-match'] === tag) return reply.status(304).send();
    return reply.type('image/png').send(await draw());
  }

  private addressOf({ headers, protocol, host }: FastifyRequest, lang: Language | undefined): Address {
    return {
      base: this.environment.values.PUBLIC_URL.replace(/\/+$/, '') || `${protocol}://${host}`,
      language: lang ?? languageOf(headers['accept-language']),
      lang,
    };
  }
}
