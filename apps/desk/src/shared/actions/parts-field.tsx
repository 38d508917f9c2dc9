import { ActionIcon, Button, Fieldset, Input, Stack, Textarea, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useText } from '@gopy/web-kit';
import { DepartmentField } from '../fields/department-field.js';
import { sharedTexts } from '../shared-texts.js';
import { actionTexts } from './action-texts.js';
import { fromFieldTime, toFieldTime } from './city-time.js';

interface Part {
  departmentId?: string | undefined;
  task?: string;
  dueAt?: string | undefined;
}

interface Props {
  value: unknown;
  onChange: (parts: Part[]) => void;
  except: string | undefined;
  error: string | undefined;
}

/** Who helps, with what, until when. */
export function PartsField({ value, onChange, except, error }: Props) {
  const t = useText(actionTexts);
  const parts: Part[] = Array.isArray(value) && value.length > 0 ? value : [{}];
  const change = (index: number, news: Part) => onChange(parts.map((part, at) => (at === index ? { ...part, ...news } : part)));
  return (
    <Stack gap="sm">
      {parts.map((part, index) => (
        <OnePart
          key={index}
          number={index + 1}
          part={part}
          except={except}
          onChange={(news) => change(index, news)}
          onRemove={parts.length > 1 ? () => onChange(parts.filter((_, at) => at !== index)) : undefined}
        />
      ))}
      {error && <Input.Error>{error}</Input.Error>}
      <Button variant="default" leftSection={<IconPlus size={16} />} onClick={() => onChange([...parts, {}])} disabled={parts.length >= 10}>
        {t('addPart')}
      </Button>
    </Stack>
  );
}

interface OneProps {
  number: number;
  part: Part;
  except: string | undefined;
  onChange: (news: Part) => void;
  onRemove: (() => void) | undefined;
}

function OnePart({ number, part, except, onChange, onRemove }: OneProps) {
  const t = useText(actionTexts);
  const shared = useText(sharedTexts);
  return (
    <Fieldset legend={t('part', { number })} p="sm">
      <Stack gap="xs">
        <DepartmentField
          label={shared('department')}
          required
          value={part.departmentId ?? null}
          onChange={(id) => onChange({ departmentId: id ?? undefined })}
          except={except}
        />
        <Textarea
          label={t('partTask')}
          withAsterisk
          value={part.task ?? ''}
          onChange={(event) => onChange({ task: event.currentTarget.value })}
          autosize
          minRows={2}
          maxLength={1000}
        />
        <TextInput
          type="datetime-local"
          label={t('partDue')}
          value={part.dueAt ? toFieldTime(part.dueAt) : ''}
          onChange={(event) => onChange({ dueAt: fromFieldTime(event.currentTarget.value) })}
        />
        {onRemove && (
          <ActionIcon variant="subtle" color="gray" aria-label={t('removePart', { number })} onClick={onRemove}>
            <IconX size={18} />
          </ActionIcon>
        )}
      </Stack>
    </Fieldset>
  );
}
