import type { RoutingRuleView } from '@gopy/contracts';
import { Button, Loader, Text, TextInput } from '@mantine/core';
import { IconFilter, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '@gopy/web-kit';
import { ProblemAlert } from '../../shared/feedback/problem-alert.js';
import { foldText } from '../../shared/fold-text.js';
import { Page } from '../../shared/page.js';
import { useReference } from '../../shared/use-reference.js';
import { RemoveRule } from './remove-rule.js';
import { RuleDialog } from './rule-dialog.js';
import { RuleTable } from './rule-table.js';
import { routingRulesTexts } from './routing-rules-texts.js';
import { useRules } from './use-rules.js';

/** The table that sends new tickets to their departments. */
export function RoutingRulesPage() {
  const t = useText(routingRulesTexts);
  const rules = useRules();
  const [text, setText] = useState('');
  const [changing, setChanging] = useState<RoutingRuleView | 'new'>();
  const [removing, setRemoving] = useState<RoutingRuleView>();
  const fitting = useFitting(rules.data?.items ?? [], text);
  const add = (
    <Button leftSection={<IconPlus size={18} />} onClick={() => setChanging('new')}>
      {t('add')}
    </Button>
  );
  return (
    <Page title={t('title')} hint={t('hint')} aside={add}>
      <TextInput
        type="search"
        aria-label={t('filter')}
        placeholder={t('filter')}
        leftSection={<IconFilter size={18} />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <ProblemAlert error={rules.error} onRetry={() => void rules.refetch()} />
      {rules.isPending && <Loader />}
      {rules.isSuccess && (
        <Text size="sm" c="dimmed" role="status">
          {fitting.length === 0 ? t('none') : t('count', { count: fitting.length })}
        </Text>
      )}
      {fitting.length > 0 && <RuleTable rules={fitting} onChange={setChanging} onRemove={setRemoving} />}
      <RuleDialog rule={changing} onClose={() => setChanging(undefined)} />
      <RemoveRule rule={removing} onClose={() => setRemoving(undefined)} />
    </Page>
  );
}

function useFitting(rules: readonly RoutingRuleView[], text: string): RoutingRuleView[] {
  const areas = new Map(useReference().data?.areas.map(({ code, fullName }) => [code, fullName]));
  const words = foldText(text).split(/\s+/);
  const said = ({ category, department, areaCode, reason }: RoutingRuleView) =>
    foldText(
      [category.name, category.nameEn, department?.name, department?.nameEn, areaCode && areas.get(areaCode), reason]
        .filter(Boolean)
        .join(' '),
    );
  return rules.filter((rule) => words.every((word) => said(rule).includes(word))).sort((one, other) => one.order - other.order);
}
