import type { TicketDetail } from '@gopy/contracts';
import { Button } from '@mantine/core';
import { IconBan } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '@gopy/web-kit';
import { BlockDialog, type BlockStart } from './block-dialog.js';
import { blocksTexts } from './blocks-texts.js';

/** Beside the contact of a ticket: hold its sender off, by what they left. */
export function BlockSender({ contact }: { contact: TicketDetail['contact'] }) {
  const t = useText(blocksTexts);
  const [start, setStart] = useState<BlockStart>();
  const known: BlockStart | undefined = contact?.phone
    ? { kind: 'phone', value: contact.phone }
    : contact?.email
      ? { kind: 'email', value: contact.email }
      : undefined;
  if (!known) return null;
  return (
    <>
      <Button variant="subtle" color="red" size="compact-sm" leftSection={<IconBan size={16} />} onClick={() => setStart(known)}>
        {t('blockSender')}
      </Button>
      <BlockDialog start={start} onClose={() => setStart(undefined)} />
    </>
  );
}
