import type { FiguresRow } from '@gopy/contracts';
import { useLanguage, useText } from '@gopy/web-kit';
import { formatCount, formatShare } from '../../shared/numbers.js';
import { Icon } from '../../shared/icon.js';
import { csvOf } from './figures-csv.js';
import { figuresTexts } from './figures.texts.js';
import type { Section } from './sections.js';

const COLUMNS = ['colReceived', 'colAnswered', 'colOnTime', 'colOverdue', 'colRate', 'colSatisfied'] as const;

export function FiguresTable({ section, month }: { section: Section; month: string }) {
  const t = useText(figuresTexts);
  const [language] = useLanguage();
  const cellsOf = useCells();
  const nameOf = ({ name, nameEn }: FiguresRow) => (language === 'vi' ? name : nameEn);
  const head = [t(`head-${section.id}`), ...COLUMNS.map((column) => t(column))];
  const save = () =>
    download(`gop-y-1022-${month}-${section.id}.csv`, csvOf([head, ...section.rows.map((row) => [nameOf(row), ...cellsOf(row)])]));
  return (
    <>
      {/* Wider than a phone: it moves by itself, by finger and by arrow keys. */}
      <div className="table-scroll" role="group" tabIndex={0} aria-labelledby={`figures-${section.id}`}>
        <table>
          <thead>
            <tr>
              {head.map((text) => (
                <th key={text} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {section.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{nameOf(row)}</th>
                {row.received === undefined ? (
                  <td colSpan={COLUMNS.length} className="hidden-numbers">
                    <span>{t('hidden')}</span>
                  </td>
                ) : (
                  cellsOf(row).map((text, index) => <td key={COLUMNS[index]}>{text || '–'}</td>)
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <button type="button" className="button text" onClick={save}>
        <Icon name="save" />
        {t('csv')}
      </button>
    </>
  );
}

function useCells() {
  const [language] = useLanguage();
  const count = (number: number | undefined) => (number === undefined ? '' : formatCount(number, language));
  const share = (number: number | undefined) => (number === undefined ? '' : formatShare(number, language));
  return ({ received, answered, answeredOnTime, openOverdue, onTimeRate, satisfied, rated }: FiguresRow): string[] => [
    ...[received, answered, answeredOnTime, openOverdue].map(count),
    share(onTimeRate),
    rated ? share((satisfied ?? 0) / rated) : '',
  ];
}

function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
