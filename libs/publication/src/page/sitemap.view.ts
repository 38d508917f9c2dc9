import { Clock, minutes } from '@gopy/kernel';
import { type Row, Sql } from '@gopy/platform';
import { Injectable } from '@nestjs/common';

export const SITEMAP_PAGE = 10_000;
const KEPT_FOR = minutes(10);

// Told from the index alone: the rows carry long words.
const PAGES = `
  SELECT MIN(ticket_id) AS first, MAX(changed_at) AS changed_at
  FROM (SELECT ticket_id, changed_at, (ROW_NUMBER() OVER (ORDER BY ticket_id) - 1) DIV ${SITEMAP_PAGE} AS page FROM published_ticket FORCE INDEX (ix_published_changed)) numbered
  GROUP BY page ORDER BY page`;

export type SitemapPage = { readonly first: string; readonly changedAt: Date };
export type SitemapEntry = { readonly code: string; readonly changedAt: Date };

/** Which reports are published, for search engines; each page begins at an id, so that it is one walk along the key. */
@Injectable()
export class Sitemap {
  private kept?: { readonly pages: Promise<SitemapPage[]>; readonly until: number };

  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  pages(): Promise<SitemapPage[]> {
    const now = this.clock.now().getTime();
    if (!this.kept || this.kept.until < now) {
      const pages = this.read();
      this.kept = { pages, until: now + KEPT_FOR };
      pages.catch(() => (this.kept = undefined));
    }
    return this.kept.pages;
  }

  async entries(first: string): Promise<SitemapEntry[]> {
    const rows = await this.sql.rows<Row>('SELECT code, changed_at FROM published_ticket WHERE ticket_id >= ? ORDER BY ticket_id LIMIT ?', [
      first,
      SITEMAP_PAGE,
    ]);
    return rows.map((row) => ({ code: String(row['code']), changedAt: dateOf(row['changed_at']) }));
  }

  /** The first page begins at nothing, so that it keeps its address when the oldest report leaves. */
  private async read(): Promise<SitemapPage[]> {
    const rows = await this.sql.rows<Row>(PAGES);
    return rows.map((row, place) => ({ first: place === 0 ? '0' : String(row['first']), changedAt: dateOf(row['changed_at']) }));
  }
}

const dateOf = (value: unknown): Date => (value instanceof Date ? value : new Date(String(value)));
