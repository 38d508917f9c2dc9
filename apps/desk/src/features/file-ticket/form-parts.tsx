import { PRIORITIES } from '@gopy/vocabulary';
import { Checkbox, Chip, Group, Select, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText, words } from '@gopy/web-kit';
import { AreaField } from '../../shared/fields/area-field.js';
import { CategoryField } from '../../shared/fields/category-field.js';
import { PhotoField } from '../../shared/fields/photo-field.js';
import classes from './file-ticket.module.css';
import { fileTicketTexts } from './file-ticket-texts.js';
import type { Filing } from './use-filing.js';

const CHANNELS = ['phone', 'desk', 'zalo', 'sms', 'portal'] as const;

export function CallerPart({ filing: { form, set, about } }: { filing: Filing }) {
  const t = useText(fileTicketTexts);
  const word = useText(words);
  return (
    <Part title={t('caller')}>
      <Chip.Group value={form.channel} onChange={(value) => set({ channel: CHANNELS.find((channel) => channel === value) ?? 'phone' })}>
        <Group gap={6} role="radiogroup" aria-label={t('channel')}>
          {CHANNELS.map((channel) => (
            <Chip key={channel} value={channel} size="sm" variant="outline">
              {word(`channel.${channel}`)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <div className={classes.two}>
        <TextInput
          label={t('phone')}
          type="tel"
          inputMode="tel"
          value={form.phone}
          onChange={(event) => set({ phone: event.currentTarget.value })}
          error={about('contact.phone')}
          maxLength={30}
          autoFocus
        />
        <TextInput
          label={t('name')}
          value={form.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
          error={about('contact.name')}
          maxLength={120}
        />
      </div>
      <Checkbox
        label={t('anonymous')}
        checked={form.anonymous === 'yes'}
        onChange={(event) => set({ anonymous: event.currentTarget.checked ? 'yes' : 'no' })}
      />
    </Part>
  );
}

export function MatterPart({ filing: { form, set, contentError } }: { filing: Filing }) {
  const t = useText(fileTicketTexts);
  return (
    <Part title={t('matter')}>
      <Textarea
        label={t('content')}
        description={t('contentHint')}
        withAsterisk
        value={form.content}
        onChange={(event) => set({ content: event.currentTarget.value })}
        error={contentError}
        autosize
        minRows={4}
        maxRows={14}
        maxLength={5000}
      />
      <PhotoField ids={form.attachmentIds} onChange={(attachmentIds) => set({ attachmentIds })} />
    </Part>
  );
}

export function PlacePart({ filing: { form, set, about } }: { filing: Filing }) {
  const t = useText(fileTicketTexts);
  return (
    <Part title={t('where')}>
      <div className={classes.two}>
        <AreaField value={form.areaCode} onChange={(areaCode) => set({ areaCode })} error={about('place.areaCode')} />
        <TextInput
          label={t('address')}
          placeholder={t('addressHint')}
          value={form.address}
          onChange={(event) => set({ address: event.currentTarget.value })}
          error={about('place.address')}
          maxLength={300}
        />
      </div>
    </Part>
  );
}

export function HandlingPart({ filing: { form, set, about } }: { filing: Filing }) {
  const t = useText(fileTicketTexts);
  const word = useText(words);
  return (
    <Part title={t('handling')}>
      <CategoryField value={form.categoryId} onChange={(categoryId) => set({ categoryId })} error={about('categoryId')} />
      <div className={classes.two}>
        <Select
          label={t('priority')}
          value={form.priority}
          allowDeselect={false}
          onChange={(value) => set({ priority: PRIORITIES.find((priority) => priority === value) ?? 'normal' })}
          data={PRIORITIES.map((value) => ({ value, label: word(`priority.${value}`) }))}
        />
        <Select
          label={t('language')}
          value={form.language}
          allowDeselect={false}
          onChange={(value) => set({ language: value === 'en' ? 'en' : 'vi' })}
          data={[
            { value: 'vi', label: t('vi') },
            { value: 'en', label: t('en') },
          ]}
        />
      </div>
    </Part>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className={classes.part}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}
