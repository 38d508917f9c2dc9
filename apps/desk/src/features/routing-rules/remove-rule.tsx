import type { RoutingRuleView } from '@gopy/contracts';
import { Button, Group, Modal, Text } from '@mantine/core';
import { useText } from '@gopy/web-kit';
import { ProblemAlert } from '../../shared/feedback/problem-alert.js';
import { sharedTexts } from '../../shared/shared-texts.js';
import { useName } from '../../shared/use-name.js';
import { routingRulesTexts } from './routing-rules-texts.js';
import { useRemoveRule } from './use-rules.js';

export function RemoveRule({ rule, onClose }: { rule: RoutingRuleView | undefined; onClose: () => void }) {
  const t = useText(routingRulesTexts);
  const shared = useText(sharedTexts);
  const nameOf = useName();
  const remove = useRemoveRule(onClose);
  return (
    <Modal opened={rule !== undefined} onClose={onClose} title={t('removeTitle')}>
      {rule && (
        <>
          <Text fw={600}>{nameOf(rule.category)}</Text>
          <Text size="sm">{rule.reason}</Text>
          <Text size="sm" c="dimmed" my="sm">
            {t('removeHint')}
          </Text>
          <ProblemAlert error={remove.error} />
          <Group justify="flex-end" mt="md">
            <Button variant="default" onClick={onClose} data-autofocus>
              {shared('cancel')}
            </Button>
            <Button color="var(--bad)" loading={remove.isPending} onClick={() => remove.mutate(rule.id)}>
              {t('remove', { order: rule.order })}
            </Button>
          </Group>
        </>
      )}
    </Modal>
  );
}
