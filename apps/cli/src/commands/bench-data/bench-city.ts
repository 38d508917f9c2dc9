import { type Row, type Sql } from '@gopy/platform';

/** The seeded city as far as invented tickets need it. */
export type BenchCity = {
  readonly offices: readonly string[];
  readonly committeeOfArea: ReadonlyMap<string, string>;
  readonly areas: readonly { readonly code: string; readonly name: string; readonly lat: number; readonly lon: number }[];
  readonly categories: readonly { readonly id: string; readonly code: string; readonly name: string; readonly days: number }[];
};

const DAYS: Readonly<Record<string, number>> = { urgent: 1, 'three-days': 3, 'seven-days': 7, 'fifteen-days': 15 };

export async function readBenchCity(sql: Sql): Promise<BenchCity> {
  const departments = await sql.rows<Row>('SELECT id, kind, area_code FROM department ORDER BY id');
  const areas = await sql.rows<Row>('SELECT code, full_name, lat, lon FROM area ORDER BY code');
  const categories = await sql.rows<Row>('SELECT id, code, name, target_class FROM category WHERE selectable ORDER BY place, id');
  if (departments.length === 0 || areas.length === 0 || categories.length === 0)
    throw new Error('The city is not set up yet: run "migrate" and "seed" first.');
  const wards = departments.filter((row) => row['area_code'] !== null);
  return {
    offices: departments.filter((row) => row['area_code'] === null).map((row) => String(row['id'])),
    committeeOfArea: new Map(wards.map((row) => [String(row['area_code']), String(row['id'])])),
    areas: areas.map((row) => ({
      code: String(row['code']),
      name: String(row['full_name']),
      lat: Number(row['lat']),
      lon: Number(row['lon']),
    })),
    categories: categories.map((row) => ({
      id: String(row['id']),
      code: String(row['code']),
      name: String(row['name']),
      days: DAYS[String(row['target_class'])] ?? 7,
    })),
  };
}
