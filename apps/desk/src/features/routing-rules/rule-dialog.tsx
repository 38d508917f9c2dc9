import { RoutingRuleInput, type RoutingRuleView } from '@gopy/contracts';
import { Button, Group, Modal, NumberInput, Radio, Select, Stack, Switch, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ProblemError, useText } from '@gopy/web-kit';
import { ProblemAlert } from '../../shared/feedback/problem-alert.js';
import { AreaField } from '../../shared/fields/area-field.js';
import { CategoryField } from '../../shared/fields/category-field.js';
import { DepartmentField } from '../../shared/fields/department-field.js';
import { sharedTexts } from '../../shared/shared-texts.js';
import { routingRulesTexts } from './routing-rules-texts.js';
import { useSaveRule } from './use-rules.js';

interface Props {
  rule: RoutingRuleView | 'new' | undefined;
  onClose: () => void;
}

const KINDS = ['any', 'alley', 'street', 'main-road'] as const;
const FRESH: RoutingRuleInput = {
  categoryId: '',
  areaCode: null,
  departmentId: null,
  toOwnWard: false,
  addressKind: 'any',
  order: 100,
  reason: '',
  active: true,
};

export function RuleDialog({ rule, onClose }: Props) {
  const t = useText(routingRulesTexts);
  return (
    <Modal
      opened={rule !== undefined}
      onClose={onClose}
      size="lg"
      title={rule === 'new' ? t('add') : t('changeTitle')}
      closeOnClickOutside={false}
    >
      {rule && (
        <RuleForm
          key={rule === 'new' ? 'new' : rule.id}
          start={rule === 'new' ? FRESH : rule}
          id={rule === 'new' ? undefined : rule.id}
          onClose={onClose}
        />
      )}
    </Modal>
  );
}

function RuleForm({ start, id, onClose }: { start: RoutingRuleInput; id: string | undefined; onClose: () => void }) {
  const t = useText(routingRulesTexts);
  const shared = useText(sharedTexts);
  const [rule, setRule] = useState<RoutingRuleInput>(start);
  const [tried, setTried] = useState(false);
  const save = useSaveRule(id, onClose);
  const set = (news: Partial<RoutingRuleInput>) => setRule((before) => ({ ...before, ...news }));
  const missing = {
    categoryId: rule.categoryId === '' && t('pickCategory'),
    departmentId: !rule.toOwnWard && !rule.departmentId && t('pickDepartment'),
    reason: rule.reason.trim() === '' && t('writeReason'),
  };
  const errorOf = (field: keyof typeof missing) =>
    (save.error instanceof ProblemError ? save.error.about(field) : undefined) ?? (tried && missing[field] ? missing[field] : undefined);
  const submit = () => {
    setTried(true);
    const body = RoutingRuleInput.safeParse({ ...rule, departmentId: rule.toOwnWard ? null : rule.departmentId });
    if (body.success && !missing.departmentId) save.mutate(body.data);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap="md">
        <CategoryField
          value={rule.categoryId || null}
          onChange={(categoryId) => set({ categoryId: categoryId ?? '' })}
          required
          error={errorOf('categoryId')}
        />
        <AreaField label={`${t('area')} (${shared('optional')})`} value={rule.areaCode} onChange={(areaCode) => set({ areaCode })} />
        <Select
          label={t('addressKind')}
          value={rule.addressKind}
          allowDeselect={false}
          onChange={(value) => set({ addressKind: KINDS.find((kind) => kind === value) ?? 'any' })}
          data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        <Radio.Group
          label={t('target')}
          value={rule.toOwnWard ? 'ward' : 'department'}
          onChange={(value) => set({ toOwnWard: value === 'ward' })}
        >
          <Stack gap={8} mt={6}>
            <Radio value="department" label={t('toDepartment')} />
            <Radio value="ward" label={t('toOwnWard')} />
          </Stack>
        </Radio.Group>
        {!rule.toOwnWard && (
          <DepartmentField
            label={shared('department')}
            value={rule.departmentId}
            onChange={(departmentId) => set({ departmentId })}
            required
            error={errorOf('departmentId')}
          />
        )}
        <Textarea
          label={t('reason')}
          withAsterisk
          value={rule.reason}
          onChange={(event) => set({ reason: event.currentTarget.value })}
          autosize
          minRows={2}
          maxLength={300}
          error={errorOf('reason')}
        />
        <NumberInput label={t('order')} value={rule.order} onChange={(order) => set({ order: Number(order) || 0 })} min={0} max={10_000} />
        <Switch label={t('active')} checked={rule.active} onChange={(event) => set({ active: event.currentTarget.checked })} />
        <ProblemAlert error={save.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {shared('cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {shared('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
