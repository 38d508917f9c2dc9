import type { BlockView } from '@gopy/contracts';
import { useText } from '@gopy/web-kit';
import { ConfirmRemoval } from '../../shared/confirm-removal.js';
import { blocksTexts } from './blocks-texts.js';
import { useRemoveBlock } from './use-blocks.js';

export function RemoveBlock({ block, onClose }: { block: BlockView | undefined; onClose: () => void }) {
  const t = useText(blocksTexts);
  const removal = useRemoveBlock(onClose);
  return (
    <ConfirmRemoval
      title={t('removeTitle')}
      name={block?.value}
      hint={t('removeHint')}
      button={t('removeNow')}
      removal={removal}
      onRemove={() => block && removal.mutate(block.id)}
      onClose={onClose}
    >
      {block?.reason}
    </ConfirmRemoval>
  );
}
