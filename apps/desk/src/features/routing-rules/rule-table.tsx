import type { RoutingRuleView } from '@gopy/contracts';
import { ActionIcon } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useLanguage, useText } from '@gopy/web-kit';
import { useName } from '../../shared/use-name.js';
import { useReference } from '../../shared/use-reference.js';
import table from '../../shared/table.module.css';
import classes from './routing-rules.module.css';
import { routingRulesTexts } from './routing-rules-texts.js';

interface Props {
  rules: readonly RoutingRuleView[];
  onChange: (rule: RoutingRuleView) => void;
  onRemove: (rule: RoutingRuleView) => void;
}

export function RuleTable({ rules, onChange, onRemove }: Props) {
  const t = useText(routingRulesTexts);
  return (
    <div className={table.frame} tabIndex={0} role="region" aria-label={t('title')}>
      <table className={`${table.table} ${classes.columns}`}>
        <thead>
          <tr>
            <th scope="col">{t('order')}</th>
            <th scope="col">{t('category')}</th>
            <th scope="col">{t('area')}</th>
            <th scope="col">{t('department')}</th>
            <th scope="col">{t('active')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <Row key={rule.id} rule={rule} onChange={onChange} onRemove={onRemove} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ rule, onChange, onRemove }: { rule: RoutingRuleView } & Pick<Props, 'onChange' | 'onRemove'>) {
  const t = useText(routingRulesTexts);
  const [language] = useLanguage();
  const nameOf = useName();
  const area = useReference().data?.areas.find(({ code }) => code === rule.areaCode);
  const areaName = area && (language === 'en' ? area.fullNameEn : area.fullName);
  return (
    <tr data-off={!rule.active || undefined}>
      <td className={classes.order}>{rule.order}</td>
      <td>
        <strong>{nameOf(rule.category)}</strong>
        <small>{rule.reason}</small>
      </td>
      <td>
        {areaName ?? rule.areaCode ?? t('everywhere')}
        <small>{t(`kind.${rule.addressKind}`)}</small>
      </td>
      <td>{rule.toOwnWard || !rule.department ? t('ownWard') : nameOf(rule.department)}</td>
      <td>{rule.active ? t('active') : t('inactive')}</td>
      <td className={table.buttons}>
        <ActionIcon variant="subtle" color="dark" size="lg" aria-label={t('edit', { order: rule.order })} onClick={() => onChange(rule)}>
          <IconPencil size={18} />
        </ActionIcon>
        <ActionIcon variant="subtle" color="red" size="lg" aria-label={t('remove', { order: rule.order })} onClick={() => onRemove(rule)}>
          <IconTrash size={18} />
        </ActionIcon>
      </td>
    </tr>
  );
}
