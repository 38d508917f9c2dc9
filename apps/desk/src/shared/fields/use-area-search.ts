import type { AreaView } from '@gopy/contracts';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { desk } from '../desk-client.js';
import { foldText } from '../fold-text.js';
import { useReference } from '../use-reference.js';

export interface FoundArea {
  area: AreaView;
  /** The old name by which it was found. */
  oldName?: string | undefined;
  certain: boolean;
}

const MIN_LETTERS = 3;
const MOST = 30;

/** New names at once from the reference; then what the server makes of old wards and districts. */
export function useAreaSearch(text: string): FoundArea[] {
  const areas = useReference().data?.areas ?? [];
  const [asked] = useDebouncedValue(text.trim(), 250);
  const found = useQuery({
    queryKey: ['area', foldText(asked)],
    queryFn: ({ signal }) => desk.findAreaByText(asked, signal),
    enabled: asked.length >= MIN_LETTERS,
    staleTime: Infinity,
  });
  const here = areas.flatMap((area) => matchOf(area, foldText(text)));
  const known = new Set(here.map(({ area }) => area.code));
  const there = (found.data?.matches ?? []).flatMap(({ areaCode, oldName, certain }) => {
    const area = areas.find(({ code }) => code === areaCode);
    return area && !known.has(areaCode) ? [{ area, oldName, certain }] : [];
  });
  return [...here.sort((one, other) => Number(one.oldName !== undefined) - Number(other.oldName !== undefined)), ...there].slice(0, MOST);
}

function matchOf(area: AreaView, search: string): FoundArea[] {
  if (foldText(area.fullName).includes(search) || foldText(area.fullNameEn).includes(search)) return [{ area, certain: true }];
  const oldName = area.oldNames.find((name) => foldText(name).includes(search));
  return oldName === undefined ? [] : [{ area, oldName, certain: true }];
}
