import { useQuery } from '@tanstack/react-query';
import { desk } from '../../shared/desk-client.js';
import { keys } from '../../shared/query-keys.js';

const LOOK_AGAIN_MS = 10_000;

/** My draft and my colleagues'; asked again while somebody else is writing. */
export function useDrafts(code: string, asked: 'asked' | 'not-asked', company: number) {
  return useQuery({
    queryKey: keys.drafts(code),
    queryFn: () => desk.drafts(code),
    enabled: asked === 'asked',
    refetchInterval: company > 0 ? LOOK_AGAIN_MS : false,
    refetchOnMount: 'always',
  });
}
