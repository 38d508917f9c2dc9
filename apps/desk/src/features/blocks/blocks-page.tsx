import type { BlockView } from '@gopy/contracts';
import { Button, Loader } from '@mantine/core';
import { IconBan, IconMoodCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '@gopy/web-kit';
import { EmptyNote } from '../../shared/feedback/empty-note.js';
import { ProblemAlert } from '../../shared/feedback/problem-alert.js';
import { Page } from '../../shared/page.js';
import { BlockDialog, type BlockStart } from './block-dialog.js';
import { BlockTable } from './block-table.js';
import { blocksTexts } from './blocks-texts.js';
import { RemoveBlock } from './remove-block.js';
import { useBlocks } from './use-blocks.js';

const EMPTY: BlockStart = { kind: 'phone', value: '' };

/** Who is held off, until when and why; ended blocks stay to be seen for a while. */
export function BlocksPage() {
  const t = useText(blocksTexts);
  const blocks = useBlocks();
  const [adding, setAdding] = useState<BlockStart>();
  const [removing, setRemoving] = useState<BlockView>();
  const items = blocks.data?.items ?? [];
  const add = (
    <Button leftSection={<IconBan size={18} />} onClick={() => setAdding(EMPTY)}>
      {t('add')}
    </Button>
  );
  return (
    <Page title={t('title')} hint={t('hint')} aside={add}>
      <ProblemAlert error={blocks.error} onRetry={() => void blocks.refetch()} />
      {blocks.isPending && <Loader />}
      {blocks.isSuccess && items.length === 0 && <EmptyNote icon={<IconMoodCheck size={28} />} title={t('none')} hint={t('noneHint')} />}
      {items.length > 0 && <BlockTable blocks={items} onRemove={setRemoving} />}
      <BlockDialog start={adding} onClose={() => setAdding(undefined)} />
      <RemoveBlock block={removing} onClose={() => setRemoving(undefined)} />
    </Page>
  );
}
