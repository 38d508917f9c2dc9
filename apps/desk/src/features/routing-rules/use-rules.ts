import type { RoutingRuleInput } from '@gopy/contracts';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useText } from '@gopy/web-kit';
import { desk } from '../../shared/desk-client.js';
import { keys } from '../../shared/query-keys.js';
import { routingRulesTexts } from './routing-rules-texts.js';

export function useRules() {
  return useQuery({ queryKey: keys.routingRules, queryFn: () => desk.routingRules() });
}

/** Adds a rule, or changes the one with this id. */
export function useSaveRule(id: string | undefined, onDone: () => void) {
  const after = useAfter('saved', onDone);
  return useMutation({
    mutationFn: (rule: RoutingRuleInput) => (id === undefined ? desk.addRoutingRule(rule) : desk.changeRoutingRule(id, rule)),
    onSuccess: after,
  });
}

export function useRemoveRule(onDone: () => void) {
  const after = useAfter('removed', onDone);
  return useMutation({ mutationFn: (id: string) => desk.removeRoutingRule(id), onSuccess: after });
}

function useAfter(what: 'saved' | 'removed', onDone: () => void) {
  const t = useText(routingRulesTexts);
  const queries = useQueryClient();
  return () => {
    notifications.show({ message: t(what), color: 'green' });
    onDone();
    return queries.invalidateQueries({ queryKey: keys.routingRules });
  };
}
