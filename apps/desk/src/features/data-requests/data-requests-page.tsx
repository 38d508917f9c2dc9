import { Loader, SegmentedControl, Text } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '@gopy/web-kit';
import { EmptyNote } from '../../shared/feedback/empty-note.js';
import { ProblemAlert } from '../../shared/feedback/problem-alert.js';
import { Page } from '../../shared/page.js';
import { DataRequestCard } from './data-request-card.js';
import { type Choice, SettleDialog } from './settle-dialog.js';
import { dataRequestsTexts } from './data-requests-texts.js';
import classes from './data-requests.module.css';
import { type Shown, useDataRequests } from './use-data-requests.js';

/** What people ask about their own data, those due first on top. */
export function DataRequestsPage() {
  const t = useText(dataRequestsTexts);
  const [open, setOpen] = useState<Shown>('true');
  const [choice, setChoice] = useState<Choice>();
  const requests = useDataRequests(open);
  const items = requests.data?.items ?? [];
  const filter = (
    <SegmentedControl
      aria-label={t('show')}
      value={open}
      onChange={(value) => setOpen(value === 'true' ? 'true' : 'false')}
      data={[
        { value: 'true', label: t('open') },
        { value: 'false', label: t('all') },
      ]}
    />
  );
  return (
    <Page title={t('title')} hint={t('hint')} aside={filter}>
      <ProblemAlert error={requests.error} onRetry={() => void requests.refetch()} />
      {requests.isPending && <Loader />}
      {requests.isSuccess && items.length === 0 && <EmptyNote icon={<IconShieldCheck />} title={t('none')} hint={t('noneHint')} />}
      {items.length > 0 && (
        <>
          <Text size="sm" c="dimmed" role="status">
            {t('count', { count: items.length })}
          </Text>
          <ul className={classes.list}>
            {items.map((request) => (
              <DataRequestCard key={request.id} request={request} onChoose={(step) => setChoice({ request, step })} />
            ))}
          </ul>
        </>
      )}
      <SettleDialog key={choice && `${choice.request.id} ${choice.step}`} choice={choice} onClose={() => setChoice(undefined)} />
    </Page>
  );
}
