import { type Row, Sql } from '@gopy/platform';
import { Injectable } from '@nestjs/common';

export const SITEMAP_PAGE = 10_000;

export type SitemapPage = { readonly after: string; readonly changedAt: Date };
export type SitemapEntry = { readonly code: string; readonly changedAt: Date };

/** Which reports are published, for search engines; each page begins after an id, so that it is one walk along the key. */
@Injectable()
export class Sitemap {
  constructor(private readonly sql: Sql) {}

  async pages(): Promise<SitemapPage[]> {
    const pages: SitemapPage[] = [];
    for (let after = '0'; ;) {
      const [row] = await this.sql.rows<Row>(
        'SELECT COUNT(*) AS total, MAX(ticket_id) AS last, MAX(changed_at) AS changed_at FROM (SELECT ticket_id, changed_at FROM published_ticket WHERE ticket_id > ? ORDER BY ticket_id LIMIT ?) page',
        [after, SITEMAP_PAGE],
      );
      const total = Number(row?.['total'] ?? 0);
      if (total === 0) return pages;
      pages.push({ after, changedAt: dateOf(row?.['changed_at']) });
      if (total < SITEMAP_PAGE) return pages;
      after = String(row?.['last']);
    }
  }

  async entries(after: string): Promise<SitemapEntry[]> {
    const rows = await this.sql.rows<Row>('SELECT code, changed_at FROM published_ticket WHERE ticket_id > ? ORDER BY ticket_id LIMIT ?', [
      after,
      SITEMAP_PAGE,
    ]);
    return rows.map((row) => ({ code: String(row['code']), changedAt: dateOf(row['changed_at']) }));
  }
}

const dateOf = (value: unknown): Date => (value instanceof Date ? value : new Date(String(value)));
