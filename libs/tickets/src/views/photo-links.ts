import { Clock, days } from '@gopy/kernel';
import type { AttachmentView } from '@gopy/contracts';
import { Injectable } from '@nestjs/common';
import { TicketSecrets } from '../domain/ticket-secret.js';
import type { StoredAttachment } from './ticket-record.js';

/** Addresses of photos for whoever was allowed to see the response that carries them. */
@Injectable()
export class PhotoLinks {
  constructor(
    private readonly secrets: TicketSecrets,
    private readonly clock: Clock,
  ) {}

  of(ids: readonly string[] | undefined, known: ReadonlyMap<string, StoredAttachment>): AttachmentView[] {
    return (ids ?? []).flatMap((id) => {
      const photo = known.get(id);
      return photo ? [this.view(photo)] : [];
    });
  }

  allows(id: string, token: string): boolean {
    return this.secrets.allowsPhoto(id, token, this.today());
  }

  private view({ id, width, height }: StoredAttachment): AttachmentView {
    const url = `/api/v1/attachments/${id}?t=${this.secrets.photoToken(id, this.today())}`;
    return { id, url, thumbnailUrl: `${url}&size=thumbnail`, width, height };
  }

  private today(): number {
    return Math.floor(this.clock.now().getTime() / days(1));
  }
}
