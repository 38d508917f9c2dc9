import { createHash } from 'node:crypto';
import { BoardFilters } from '@gopy/contracts';
import { Environment, languageOf, OpenToAll } from '@gopy/platform';
import { LANGUAGES } from '@gopy/vocabulary';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Feed } from 'feed';
import { z } from 'zod';
import { BoardFeed } from './board-feed.js';

const FeedQuery = BoardFilters.extend({ lang: z.enum(LANGUAGES).optional() });
type FeedQuery = z.infer<typeof FeedQuery>;
type Form = { readonly type: string; readonly write: (feed: Feed) => string };

const FIVE_MINUTES = 'public, max-age=300';

/** The board for readers of feeds, with the same filters in the address as the board itself. */
@ApiExcludeController()
@Controller('feeds')
export class FeedsController {
  constructor(
    private readonly feeds: BoardFeed,
    private readonly environment: Environment,
  ) {}

  @Get('board.atom')
  @OpenToAll()
  atom(@Query({ schema: FeedQuery }) query: FeedQuery, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.send({ query, request, reply }, { type: 'application/atom+xml', write: (feed) => feed.atom1() });
  }

  @Get('board.rss')
  @OpenToAll()
  rss(@Query({ schema: FeedQuery }) query: FeedQuery, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.send({ query, request, reply }, { type: 'application/rss+xml', write: (feed) => feed.rss2() });
  }

  private async send(
    { query, request, reply }: { query: FeedQuery; request: FastifyRequest; reply: FastifyReply },
    form: Form,
  ): Promise<FastifyReply> {
    const { lang, ...filters } = query;
    const { headers, url, protocol, host } = request;
    const base = this.environment.values.PUBLIC_URL.replace(/\/+$/, '') || `${protocol}://${host}`;
    const { feed, updated } = await this.feeds.of({ filters, base, path: url, language: lang ?? languageOf(headers['accept-language']) });
    const text = form.write(feed);
    const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
    reply
      .header('etag', tag)
      .header('last-modified', updated.toUTCString())
      .header('cache-control', FIVE_MINUTES)
      .header('vary', 'accept-language');
    return isKnown(request, tag, updated) ? reply.code(304).send() : reply.type(`${form.type}; charset=utf-8`).send(text);
  }
}

/** A tag decides where there is one; the date is for readers that know no tags. */
function isKnown({ headers }: FastifyRequest, tag: string, updated: Date): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags.split(',').some((known) => known.trim().replace(/^W\//, '') === tag);
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return since >= Math.floor(updated.getTime() / 1000) * 1000;
}
