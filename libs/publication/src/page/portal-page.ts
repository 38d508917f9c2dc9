import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '@gopy/vocabulary';
import { Environment } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import { escaped, type Html } from './html.js';
import { pageFrame } from './page-frame.js';
import type { PageHead } from './page-head.js';

/** Stands in while the portal is not built: readable, though plain. */
const BARE =
  '<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title></title></head><body><div id="root"></div></body></html>';

/** The portal's own page with a report already in it: styles and program are the portal's, the words come with the page. */
@Injectable()
export class PortalPage {
  private readonly file: string;
  private kept = { page: BARE, changedAt: -1 };

  constructor({ values }: Environment) {
    this.file = join(values.WEB_DIR, 'portal', 'index.html');
  }

  async with(head: PageHead, main: Html, { language, path }: { language: Language; path: string }): Promise<string> {
    const body = pageFrame(language, path, main).markup;
    const description = head.description === '' ? '' : `<meta name="description" content="${escaped(head.description)}">`;
    return (await this.page())
      .replace(/<html\b[^>]*>/, `<html lang="${language}">`)
      .replace(/<meta\s+name="description"[^>]*>/, '')
      .replace(/<noscript>[\s\S]*?<\/noscript>/g, '')
      .replace(/<title>[\s\S]*?<\/title>/, () => `<title>${escaped(head.title)}</title>${description}${head.rest.markup}`)
      .replace(/<div id="root">[\s\S]*?<\/div>/, () => `<div id="root">${body}</div>`);
  }

  /** Read once for each build of the portal. */
  private async page(): Promise<string> {
    const changedAt = await stat(this.file).then(
      ({ mtimeMs }) => mtimeMs,
      () => undefined,
    );
    if (changedAt === undefined) return BARE;
    if (changedAt !== this.kept.changedAt) this.kept = { page: await readFile(this.file, 'utf8'), changedAt };
    return this.kept.page;
  }
}
