import type { AreaView } from '@gopy/contracts';
import { createClient, type FoundAreas } from '@gopy/web-kit';
import { exactArea } from '../../shared/area/area-options.js';
import type { Draft } from './draft.js';
import { useAddressReading } from './use-address-reading.js';
import { usePoint } from './use-point.js';
import { useWard } from './use-ward.js';

/** Where it is: by a point, by the address, or by a ward of today or of old; all end in the same draft. */
export function usePlace(draft: Draft, change: (part: Partial<Draft>) => void, areas: readonly AreaView[]) {
  const ward = useWard(change, areas);
  const point = usePoint(change, ward);

  const pick = (area: AreaView, oldName?: string) =>
    ward.settle({ areaCode: area.code, fullName: area.fullName, how: 'name', certain: true, oldName });
  /** What was typed into the ward field and left there. */
  const understand = async () => {
    const typed = draft.area.trim();
    if (typed === '' || draft.areaCode !== '') return;
    const exact = exactArea(areas, typed);
    if (exact) return pick(exact.area, exact.oldName);
    const { matches } = await found(createClient().findAreaByText(typed));
    const [first, ...others] = matches;
    if (first?.certain && others.length === 0) ward.settle(first);
    else if (first) ward.ask('areaWhich', matches, { typed });
    else ward.say('areaUnknown', { typed }, 'warn');
  };
  const readAddress = async (typed: string, signal: AbortSignal) => {
    const { matches } = typed === '' ? NOTHING : await found(createClient().findAreaByText(typed, signal));
    if (signal.aborted) return;
    const [only, ...more] = matches.filter(({ certain }) => certain);
    if (only && more.length === 0) ward.settle(only, 'areaRead');
    else if (matches.length > 0) ward.ask('areaWhich', matches, { typed });
    else if (ward.isFromAddress || ward.note?.kind === 'which') ward.forget();
  };
  useAddressReading(draft.address, draft.area.trim() === '' || ward.isFromAddress, readAddress);
  return { ...ward, ...point, pick, understand };
}
export type PlaceState = ReturnType<typeof usePlace>;

const NOTHING: FoundAreas = { matches: [], outsideCity: false };

// The ward is a help, not a condition: when the answer does not come, the report goes without it.
async function found(asked: Promise<FoundAreas>): Promise<FoundAreas> {
  return asked.catch(() => NOTHING);
}
