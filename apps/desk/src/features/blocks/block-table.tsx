import type { BlockView } from '@gopy/contracts';
import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { formatDateTime, useLanguage, useText } from '@gopy/web-kit';
import table from '../../shared/table.module.css';
import classes from './blocks.module.css';
import { blocksTexts } from './blocks-texts.js';

interface Props {
  blocks: readonly BlockView[];
  onRemove: (block: BlockView) => void;
}

export function BlockTable({ blocks, onRemove }: Props) {
  const t = useText(blocksTexts);
  return (
    <div className={table.frame} tabIndex={0} role="region" aria-label={t('title')}>
      <table className={`${table.table} ${classes.columns}`}>
        <thead>
          <tr>
            <th scope="col">{t('sender')}</th>
            <th scope="col">{t('why')}</th>
            <th scope="col">{t('until')}</th>
            <th scope="col">{t('hits')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {blocks.map((block) => (
            <Row key={block.id} block={block} onRemove={onRemove} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ block, onRemove }: { block: BlockView; onRemove: Props['onRemove'] }) {
  const t = useText(blocksTexts);
  const [language] = useLanguage();
  const over = new Date(block.expiresAt) <= new Date();
  return (
    <tr data-off={over || undefined}>
      <td>
        <strong>{block.value}</strong>
        <small>{t(`kind.${block.kind}`)}</small>
      </td>
      <td>
        {block.reason}
        <small>{t('by', { name: block.by, time: formatDateTime(block.at, language) })}</small>
      </td>
      <td>{t(over ? 'expired' : 'untilTime', { time: formatDateTime(block.expiresAt, language) })}</td>
      <td>{t('times', { count: block.hits })}</td>
      <td className={table.buttons}>
        <ActionIcon variant="subtle" color="red" size="lg" aria-label={t('remove', { value: block.value })} onClick={() => onRemove(block)}>
          <IconTrash size={18} />
        </ActionIcon>
      </td>
    </tr>
  );
}
