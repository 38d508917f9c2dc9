type Numbered = { readonly id: string; readonly code: string };

/** Below the codes of areas, which number the ward committees. */
const SMALL_IDS_END = 10_000;

/** Gives seeded rows the same small ids in every copy of the city; what an admin adds later has a snowflake. */
export class SmallIds {
  private readonly ids: Map<string, string>;
  private last: number;

  constructor(present: readonly Numbered[]) {
    this.ids = new Map(present.map(({ id, code }) => [code, id]));
    this.last = Math.max(0, ...present.map(({ id }) => Number(id)).filter((id) => id < SMALL_IDS_END));
  }

  /** The id the code has already, or the wished one, or the next that is free. */
  take(code: string, wished: string | null = null): string {
    const id = this.ids.get(code) ?? wished ?? String(++this.last);
    this.ids.set(code, id);
    return id;
  }

  known(code: string | null): string | null {
    return code === null ? null : (this.ids.get(code) ?? null);
  }
}

type Codes = { readonly code: string; readonly parentCode: string | null; readonly areaCode?: string | null };

/** Rows with their ids and their parents' ids; parents stand before their children, and a ward committee has its area's number. */
export function numbered<Row extends Codes>(
  rows: readonly Row[],
  ids: SmallIds,
): (Omit<Row, 'parentCode'> & { id: string; parentId: string | null })[] {
  return rows.map(({ parentCode, ...row }) => ({ ...row, id: ids.take(row.code, row.areaCode ?? null), parentId: ids.known(parentCode) }));
}
