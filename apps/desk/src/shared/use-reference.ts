import { useQuery } from '@tanstack/react-query';
import { desk } from './desk-client.js';
import { keys } from './query-keys.js';

/** Categories and areas: they change a few times a year. */
export function useReference() {
  return useQuery({ queryKey: keys.reference, queryFn: () => desk.reference(), staleTime: Infinity });
}
