import { Select, Text } from '@mantine/core';
import { useState } from 'react';
import { useLanguage, useText } from '@gopy/web-kit';
import { sharedTexts } from '../shared-texts.js';
import { useReference } from '../use-reference.js';
import { useAreaSearch } from './use-area-search.js';

interface Props {
  label?: string;
  value: string | null;
  onChange: (code: string | null) => void;
  error?: string | undefined;
}

/** Ward typeahead: people still say the names of before July 2025. */
export function AreaField({ label, value, ...rest }: Props) {
  const t = useText(sharedTexts);
  const [language] = useLanguage();
  const [search, setSearch] = useState('');
  const chosen = useReference().data?.areas.find(({ code }) => code === value);
  const nameOf = (area: { fullName: string; fullNameEn: string }) => (language === 'en' ? area.fullNameEn : area.fullName);
  const searching = chosen === undefined || search !== nameOf(chosen);
  const found = useAreaSearch(searching ? search : '');
  const known = new Map(found.map((match) => [match.area.code, match]));
  const options = found.map(({ area }) => ({ value: area.code, label: nameOf(area) }));
  if (chosen && !known.has(chosen.code)) options.unshift({ value: chosen.code, label: nameOf(chosen) });
  return (
    <Select
      {...rest}
      value={value}
      label={label ?? t('area')}
      placeholder={t('areaSearch')}
      data={options}
      searchable
      clearable
      selectFirstOptionOnChange
      searchValue={search}
      onSearchChange={setSearch}
      filter={({ options: all }) => all}
      nothingFoundMessage={t('nothingHere')}
      renderOption={({ option }) => {
        const match = known.get(option.value);
        return (
          <div>
            {option.label}
            {match?.oldName && (
              <Text size="xs" c="inherit">
                {t('formerly', { name: match.oldName })}
                {!match.certain && ` (${t('uncertainArea')})`}
              </Text>
            )}
          </div>
        );
      }}
    />
  );
}
