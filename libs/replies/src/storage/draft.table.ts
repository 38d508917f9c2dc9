import type { Tables } from '@gopy/platform';
import { EntitySchema } from 'typeorm';
import { CreateDrafts1760000000500 } from './migrations/1760000000500-create-drafts.js';

/** What one person has written on one ticket and not yet submitted. */
export class Draft {
  ticketId!: string;
  staffId!: string;
  staffName!: string;
  text!: string;
  outcome!: string | null;
  internalNote!: string | null;
  attachmentIds!: string[];
  savedAt!: Date;
}

export const draftTable = new EntitySchema<Draft>({
  target: Draft,
  name: 'Draft',
  tableName: 'draft',
  columns: {
    ticketId: { name: 'ticket_id', type: 'bigint', unsigned: true, primary: true },
    staffId: { name: 'staff_id', type: 'bigint', unsigned: true, primary: true },
    staffName: { name: 'staff_name', type: 'varchar', length: 120 },
    text: { type: 'text' },
    outcome: { type: 'varchar', length: 24, nullable: true },
    internalNote: { name: 'internal_note', type: 'text', nullable: true },
    attachmentIds: { name: 'attachment_ids', type: 'simple-array' },
    savedAt: { name: 'saved_at', type: 'datetime', precision: 3 },
  },
});

export const repliesTables: Tables = { schemas: [draftTable as EntitySchema<never>], migrations: [CreateDrafts1760000000500] };
