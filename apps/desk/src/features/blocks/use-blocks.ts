import type { BlockInput } from '@gopy/contracts';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { formatDateTime, useLanguage, useText } from '@gopy/web-kit';
import { desk } from '../../shared/desk-client.js';
import { keys } from '../../shared/query-keys.js';
import { blocksTexts } from './blocks-texts.js';

export function useBlocks() {
  return useQuery({ queryKey: keys.blocks, queryFn: () => desk.blocks() });
}

export function useAddBlock(onDone: () => void) {
  const t = useText(blocksTexts);
  const [language] = useLanguage();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (block: BlockInput) => desk.addBlock(block),
    onSuccess: ({ expiresAt }) => {
      notifications.show({ message: t('saved', { time: formatDateTime(expiresAt, language) }), color: 'green' });
      onDone();
      return queries.invalidateQueries({ queryKey: keys.blocks });
    },
  });
}

export function useRemoveBlock(onDone: () => void) {
  const t = useText(blocksTexts);
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => desk.removeBlock(id),
    onSuccess: () => notifications.show({ message: t('removed'), color: 'green' }),
    // Somebody else may have removed it: the list tells.
    onSettled: (_, error) => {
      if (!error) onDone();
      return queries.invalidateQueries({ queryKey: keys.blocks });
    },
  });
}
