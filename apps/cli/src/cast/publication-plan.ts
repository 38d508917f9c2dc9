import { readFileSync } from 'node:fs';
import { PRIVATE_REASONS, type PrivateReason } from '@gopy/vocabulary';
import { z } from 'zod';

const FILE = 'apps/cli/data/publication.json';
const Plan = z.object({ published: z.array(z.string()), private: z.record(z.string(), z.enum(PRIVATE_REASONS)) });

/** What the coordinator of the stories decides about showing them; the rest still waits. */
export class PublicationPlan {
  private readonly published: ReadonlySet<string>;
  private readonly reasons: Readonly<Record<string, PrivateReason>>;

  constructor(text = readFileSync(FILE, 'utf8')) {
    const plan = Plan.parse(JSON.parse(text));
    this.published = new Set(plan.published);
    this.reasons = plan.private;
  }

  shows(key: string): boolean {
    return this.published.has(key);
  }

  reasonAgainst(key: string): PrivateReason | undefined {
    return this.reasons[key];
  }
}
