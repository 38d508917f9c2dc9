import { createHash } from 'node:crypto';
import { Gate } from '@gopy/platform';
import type { Language } from '@gopy/vocabulary';
import { Injectable } from '@nestjs/common';
import { drawPreview } from './draw-preview.js';
import { previewCard } from './preview-card.js';
import type { PublicReport } from './public-reports.js';

const KEPT = 200;

/** Preview images of links, drawn once for each card and one at a time; the latest stay in memory. */
@Injectable()
export class PreviewImages {
  private readonly gate = new Gate(1, 40);
  private readonly kept = new Map<string, Promise<Buffer>>();

  of(report: PublicReport, language: Language): { readonly tag: string; readonly draw: () => Promise<Buffer> } {
    const card = previewCard(report, language);
    const tag = `"${createHash('sha256').update(JSON.stringify(card)).digest('base64url').slice(0, 27)}"`;
    return {
      tag,
      draw: () =>
        this.kept.get(tag) ??
        this.keep(
          tag,
          this.gate.run(() => drawPreview(card)),
        ),
    };
  }

  private keep(tag: string, image: Promise<Buffer>): Promise<Buffer> {
    this.kept.set(tag, image);
    image.catch(() => this.kept.delete(tag));
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest);
    return image;
  }
}
