import type { AreaView } from '@gopy/contracts';
import { useLanguage } from '@gopy/web-kit';
import { useState } from 'react';
import { AreaField } from '../../shared/area/area-field.js';
import { exactArea } from '../../shared/area/area-options.js';

interface Props {
  areas: readonly AreaView[];
  chosen: string | undefined;
  choose: (code: string | undefined) => void;
}

/** Typed, by today's name or an old one; what fits no ward goes back to what was chosen. */
export function WardField({ areas, chosen, choose }: Props) {
  const [language] = useLanguage();
  const area = areas.find(({ code }) => code === chosen);
  const name = area ? (language === 'vi' ? area.fullName : area.fullNameEn) : '';
  const [typed, setTyped] = useState<string>();
  const leave = () => {
    if (typed === undefined) return;
    setTyped(undefined);
    const meant = typed.trim() === '' ? undefined : (exactArea(areas, typed)?.area.code ?? chosen);
    if (meant !== chosen) choose(meant);
  };
  const pick = (code: string) => {
    setTyped(undefined);
    if (code !== chosen) choose(code);
  };
  return (
    <AreaField
      id="board-ward"
      areas={areas}
      text={typed ?? name}
      onType={setTyped}
      onChoose={(option) => pick(option.area.code)}
      onLeave={leave}
    />
  );
}
