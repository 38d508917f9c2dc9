import { useQuery } from '@tanstack/react-query';
import { desk } from './desk-client.js';
import { keys } from './query-keys.js';

export function useDepartments() {
  return useQuery({ queryKey: keys.departments, queryFn: () => desk.departments(), staleTime: 10 * 60_000 });
}
