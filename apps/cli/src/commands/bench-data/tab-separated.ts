export type Cell = string | number | boolean | Date | null;

const ESCAPED = /[\\\t\n\r]/g;
const WRITTEN: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** One line as LOAD DATA reads it. */
export const tabSeparated = (cells: readonly Cell[]): string => `${cells.map(written).join('\t')}\n`;

function written(cell: Cell): string {
  if (cell === null) return '\\N';
  if (typeof cell === 'string') return cell.replace(ESCAPED, (sign) => WRITTEN[sign] ?? sign);
  if (typeof cell === 'boolean') return cell ? '1' : '0';
  return cell instanceof Date ? cell.toISOString().replace('T', ' ').slice(0, 23) : String(cell);
}
