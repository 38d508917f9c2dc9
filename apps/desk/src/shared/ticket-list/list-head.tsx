import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { ReactNode, RefObject } from 'react';
import { useText } from '@gopy/web-kit';
import { sharedTexts } from '../shared-texts.js';
import classes from './ticket-list.module.css';

interface Props {
  title: string;
  text: string;
  onText: (text: string) => void;
  search: RefObject<HTMLInputElement | null>;
  filters: ReactNode;
}

export function ListHead({ title, text, onText, search, filters }: Props) {
  const t = useText(sharedTexts);
  return (
    <header className={classes.head}>
      <h1 className={classes.title}>{title}</h1>
      <TextInput
        ref={search}
        type="search"
        aria-label={t('search')}
        placeholder={t('search')}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
        leftSection={<IconSearch size={18} />}
        rightSection={text && <CloseButton aria-label={t('clearSearch')} onClick={() => onText('')} />}
      />
      {filters}
    </header>
  );
}
