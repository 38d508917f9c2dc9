import type { DataRequestView } from '@gopy/contracts';
import { Badge, Button, Group } from '@mantine/core';
import { Link } from 'wouter';
import { formatDateTime, type SettlingStep, useLanguage, useText, words } from '@gopy/web-kit';
import { paths } from '../../shared/paths.js';
import { dataRequestsTexts } from './data-requests-texts.js';
import classes from './data-requests.module.css';

const DAY_MS = 86_400_000;

interface Props {
  request: DataRequestView;
  onChoose: (step: SettlingStep) => void;
}

export function DataRequestCard({ request, onChoose }: Props) {
  const t = useText(dataRequestsTexts);
  const w = useText(words);
  return (
    <li className={classes.card} data-overdue={request.overdue || undefined}>
      <div className={classes.head}>
        <h2>{w(`data-request.${request.kind}`)}</h2>
        <Group gap="xs">
          {request.overdue && <Badge color="var(--bad)">{t('overdue')}</Badge>}
          {isNear(request) && <Badge color="var(--warn)">{t('near')}</Badge>}
          {request.extended && <Badge color="gray">{t('extended')}</Badge>}
          <Badge variant="outline" color="dark">
            {w(`data-request-state.${request.state}`)}
          </Badge>
        </Group>
      </div>
      <p>
        {request.code ? (
          <Link href={paths.ticket(request.code)}>{t('ofReport', { code: request.code })}</Link>
        ) : (
          t('ofNumber', { hint: request.phoneHint ?? '' })
        )}
        {request.reports !== undefined && ` · ${t('reports', { count: request.reports })}`}
      </p>
      <Times request={request} />
      {request.note && <Said term={t('note')} text={request.note} />}
      {request.reason && <Said term={t('reason')} text={request.reason} />}
      <Group gap="xs" mt="sm">
        {stepsOf(request).map((step) => (
          <Button key={step} size="sm" variant={step === 'fulfil' ? 'filled' : 'default'} onClick={() => onChoose(step)}>
            {t(`step.${step}`)}
          </Button>
        ))}
      </Group>
    </li>
  );
}

function Times({ request: { receivedAt, answerDueAt, doneDueAt, settledAt, state } }: { request: DataRequestView }) {
  const t = useText(dataRequestsTexts);
  const [language] = useLanguage();
  const times = [
    { term: t('received'), at: receivedAt },
    ...(state === 'received' ? [{ term: t('answerDue'), at: answerDueAt }] : []),
    ...(settledAt ? [{ term: t('settledAt'), at: settledAt }] : [{ term: t('doneDue'), at: doneDueAt }]),
  ];
  return (
    <dl className={classes.times}>
      {times.map(({ term, at }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{formatDateTime(at, language)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Said({ term, text }: { term: string; text: string }) {
  return (
    <p className={classes.said}>
      <small>{term}</small>
      {text}
    </p>
  );
}

function stepsOf({ state, extended }: DataRequestView): SettlingStep[] {
  if (state === 'fulfilled' || state === 'refused') return [];
  return [...(state === 'received' ? (['start'] as const) : []), 'fulfil', ...(extended ? [] : (['extend'] as const)), 'refuse'];
}

function isNear({ state, overdue, answerDueAt, doneDueAt, settledAt }: DataRequestView): boolean {
  if (overdue || settledAt !== undefined) return false;
  return new Date(state === 'received' ? answerDueAt : doneDueAt).getTime() - Date.now() < DAY_MS;
}
