import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

/** Collects the figures, says each as it comes, and ends in one table and one file. */
export class Report {
  rows = [];

  add = (row) => {
    const ratio = row.raw === undefined ? undefined : row.value / row.raw;
    const done = { ...row, ratio, verdict: verdictOf({ ...row, ratio }) };
    this.rows.push(done);
    console.log(`  ${lineOf(done).filter(Boolean).join('  ')}${row.detail?.cpu ? `  cores ${JSON.stringify(row.detail.cpu)}` : ''}`);
  };

  table() {
    const head = ['figure', 'value', 'raw limit', 'ratio', 'bar', ''];
    const lines = [head, ...this.rows.map(lineOf)];
    const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
    const drawn = lines.map((line) =>
      line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
        .join('  ')
        .trimEnd(),
    );
    return [drawn[0], '-'.repeat(drawn[0].length), ...drawn.slice(1)].join('\n');
  }

  write(file, settings) {
    mkdirSync(file.slice(0, file.lastIndexOf('/')), { recursive: true });
    const machine = { cores: cpus().length, model: cpus()[0]?.model, memoryGb: Math.round(totalmem() / 2 ** 30), node: process.version };
    writeFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), machine, settings, figures: this.rows }, null, 2)}\n`);
  }

  /** What other programs took meanwhile, in cores: figures of a busy machine say little. */
  get disturbance() {
    return Math.max(0, ...this.rows.map(({ detail }) => detail?.cpu?.others ?? 0));
  }

  get failed() {
    return this.rows.filter(({ verdict }) => verdict === 'FAIL').length;
  }
}

function verdictOf({ value, ratio, bar }) {
  if (!bar) return '';
  const kept =
    (bar.least === undefined || ratio >= bar.least) &&
    (bar.most === undefined || ratio <= bar.most) &&
    (bar.leastValue === undefined || value >= bar.leastValue);
  return kept ? 'pass' : 'FAIL';
}

const lineOf = ({ group, figure, value, raw, rawIs, ratio, bar, verdict }) => [
  `${group}: ${figure}`,
  amount(value),
  raw === undefined ? '' : `${amount(raw)} ${rawIs}`,
  ratio === undefined ? '' : `${ratio.toFixed(2)}×`,
  barText(bar),
  verdict,
];

const amount = (number) => (number >= 100 ? Math.round(number).toLocaleString('en') : number.toFixed(number >= 10 ? 1 : 2));

function barText(bar) {
  if (!bar) return '';
  return [
    bar.leastValue === undefined ? '' : `≥ ${bar.leastValue}`,
    bar.least === undefined ? '' : `≥ ${bar.least}×`,
    bar.most === undefined ? '' : `≤ ${bar.most}×`,
  ]
    .filter(Boolean)
    .join(', ');
}
