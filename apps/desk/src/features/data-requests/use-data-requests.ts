import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SettlingStep, useText } from '@gopy/web-kit';
import { desk } from '../../shared/desk-client.js';
import { keys } from '../../shared/query-keys.js';
import { dataRequestsTexts } from './data-requests-texts.js';

const REFRESH_MS = 60_000;

export type Shown = 'true' | 'false';

export function useDataRequests(open: Shown) {
  return useQuery({ queryKey: [...keys.dataRequests, open], queryFn: () => desk.dataRequests(open), refetchInterval: REFRESH_MS });
}

export function useSettle(onDone: () => void) {
  const t = useText(dataRequestsTexts);
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, step, reason }: { id: string; step: SettlingStep; reason: string }) =>
      desk.settleDataRequest(id, step, reason.trim() ? { reason: reason.trim() } : {}),
    onSuccess: () => {
      notifications.show({ message: t('done'), color: 'green' });
      onDone();
    },
    // A refusal says that somebody else was faster: show where the request stands.
    onSettled: () => queries.invalidateQueries({ queryKey: keys.dataRequests }),
  });
}
