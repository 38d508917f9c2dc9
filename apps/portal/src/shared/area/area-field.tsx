import type { AreaView } from '@gopy/contracts';
import { useLanguage, useText } from '@gopy/web-kit';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { Field } from '../field.js';
import { type AreaOption, areaOptions } from './area-options.js';
import { areaTexts } from './area.texts.js';

interface Props {
  /** Fixed where an error summary links to it. */
  id?: string;
  areas: readonly AreaView[];
  text: string;
  error?: string | undefined;
  onType: (text: string) => void;
  onChoose: (option: AreaOption) => void;
  /** Left with text that was not chosen from the list. */
  onLeave: () => void;
}

/** A combobox (ARIA 1.2, list autocomplete) over the wards. */
export function AreaField({ id = 'area', areas, text, error, onType, onChoose, onLeave }: Props) {
  const t = useText(areaTexts);
  const [language] = useLanguage();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const listId = useId();
  const options = open ? areaOptions(areas, text) : [];
  const optionId = (index: number) => `${listId}-${index}`;
  useEffect(() => {
    if (active >= 0) document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, listId]);

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (option: AreaOption) => {
    close();
    onChoose(option);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = options[active];
    if (step !== undefined) {
      event.preventDefault();
      setOpen(true);
      const count = options.length || 1;
      setActive(active < 0 && step < 0 ? count - 1 : (active + step + count) % count);
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      choose(chosen);
    } else if (event.key === 'Escape') close();
  };
  const type = (typed: string) => {
    setOpen(true);
    setActive(-1);
    onType(typed);
  };
  const leave = () => {
    close();
    onLeave();
  };

  return (
    <div className="combobox">
      <Field id={id} label={t('area')} hint={t('areaHint')} error={error}>
        {(ids) => (
          <input
            {...ids}
            role="combobox"
            aria-expanded={open && options.length > 0}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={active >= 0 ? optionId(active) : undefined}
            autoComplete="off"
            spellCheck={false}
            value={text}
            onChange={(event) => type(event.target.value)}
            onClick={() => setOpen(true)}
            onKeyDown={onKeyDown}
            onBlur={leave}
          />
        )}
      </Field>
      <ul id={listId} className="listbox" role="listbox" aria-label={t('area')} hidden={options.length === 0}>
        {options.map((option, index) => (
          <li
            key={option.area.code}
            id={optionId(index)}
            role="option"
            aria-selected={index === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
          >
            <span>{language === 'vi' ? option.area.fullName : option.area.fullNameEn}</span>
            {option.oldName && <small>{t('areaOld', { old: option.oldName })}</small>}
          </li>
        ))}
      </ul>
      <p className="visually-hidden" role="status">
        {open && text.trim() !== '' && (options.length > 0 ? t('areaFound', { count: options.length }) : t('areaNone'))}
      </p>
    </div>
  );
}
