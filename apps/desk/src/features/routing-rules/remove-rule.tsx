import type { RoutingRuleView } from '@gopy/contracts';
import { useText } from '@gopy/web-kit';
import { ConfirmRemoval } from '../../shared/confirm-removal.js';
import { useName } from '../../shared/use-name.js';
import { routingRulesTexts } from './routing-rules-texts.js';
import { useRemoveRule } from './use-rules.js';

export function RemoveRule({ rule, onClose }: { rule: RoutingRuleView | undefined; onClose: () => void }) {
  const t = useText(routingRulesTexts);
  const nameOf = useName();
  const removal = useRemoveRule(onClose);
  return (
    <ConfirmRemoval
      title={t('removeTitle')}
      name={rule && nameOf(rule.category)}
      hint={t('removeHint')}
      button={t('remove', { order: rule?.order ?? '' })}
      removal={removal}
      onRemove={() => rule && removal.mutate(rule.id)}
      onClose={onClose}
    >
      {rule?.reason}
    </ConfirmRemoval>
  );
}
