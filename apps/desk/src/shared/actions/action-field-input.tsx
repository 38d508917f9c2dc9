import type { TicketDetail } from '@gopy/contracts';
import { Radio, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useText, words } from '@gopy/web-kit';
import { AreaField } from '../fields/area-field.js';
import { CategoryField } from '../fields/category-field.js';
import { DepartmentField } from '../fields/department-field.js';
import { PhotoField } from '../fields/photo-field.js';
import { useName } from '../use-name.js';
import type { ActionField } from './action-forms.js';
import { actionTexts } from './action-texts.js';
import { fromFieldTime, toFieldTime } from './city-time.js';
import { PartsField } from './parts-field.js';

interface Props {
  field: ActionField;
  ticket: TicketDetail;
  value: unknown;
  onChange: (value: unknown) => void;
  error: string | undefined;
  /** The dialog opens with the cursor here. */
  first: boolean;
}

export function ActionFieldInput({ field, ticket, value, onChange, error, first }: Props) {
  const t = useText(actionTexts);
  const nameOf = useName();
  const text = typeof value === 'string' ? value : '';
  const shown = { label: t(field.label), error, withAsterisk: field.required ?? false };
  const autoFocus = first ? { 'data-autofocus': true } : {};
  switch (field.kind) {
    case 'text':
      return (
        <Textarea
          {...shown}
          {...autoFocus}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
          autosize
          minRows={3}
          maxRows={10}
          maxLength={5000}
        />
      );
    case 'line':
      return <TextInput {...shown} {...autoFocus} value={text} onChange={(event) => onChange(event.currentTarget.value)} maxLength={40} />;
    case 'time':
      return (
        <TextInput
          {...shown}
          {...autoFocus}
          type="datetime-local"
          value={text && toFieldTime(text)}
          onChange={(event) => onChange(fromFieldTime(event.currentTarget.value))}
        />
      );
    case 'choice':
      return <Choice {...shown} first={first} field={field} value={text} onChange={onChange} />;
    case 'department':
      return (
        <DepartmentField
          {...autoFocus}
          label={shown.label}
          error={error}
          required={field.required ?? false}
          value={text || null}
          onChange={onChange}
          proposed={ticket.routing?.proposedDepartment?.id}
          except={ticket.department?.id}
        />
      );
    case 'open-part':
      return (
        <Select
          {...shown}
          value={text || null}
          onChange={onChange}
          data={ticket.parts
            .filter(({ state }) => state === 'open')
            .map(({ department }) => ({ value: department.id, label: nameOf(department) }))}
        />
      );
    case 'category':
      return <CategoryField {...autoFocus} label={shown.label} error={error} value={text || null} onChange={onChange} />;
    case 'area':
      return <AreaField label={shown.label} error={error} value={text || null} onChange={onChange} />;
    case 'photos':
      return <PhotoField ids={idsOf(value)} onChange={onChange} problem={error} />;
    case 'parts':
      return <PartsField value={value} onChange={onChange} except={ticket.department?.id} error={error} />;
  }
}

interface ChoiceProps {
  label: string;
  error: string | undefined;
  withAsterisk: boolean;
  field: Extract<ActionField, { kind: 'choice' }>;
  value: string;
  onChange: (value: string) => void;
  first: boolean;
}

function Choice({ field, value, onChange, first, ...shown }: ChoiceProps) {
  const word = useText(words);
  return (
    <Radio.Group {...shown} value={value} onChange={onChange}>
      <Stack gap={10} mt={6}>
        {field.choices.map((choice, place) => (
          <Radio
            key={choice.value}
            {...(first && place === 0 && { 'data-autofocus': true })}
            value={choice.value}
            label={sentence(word(choice.word))}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function idsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];
}
