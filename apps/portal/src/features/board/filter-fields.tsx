import type { BoardFilters } from '@gopy/contracts';
import { useText } from '@gopy/web-kit';
import type { Reference } from '../../shared/use-reference.js';
import { boardTexts } from './board.texts.js';
import { CategorySelect } from './category-select.js';
import { DepartmentSelect } from './department-select.js';
import { Field } from '../../shared/field.js';
import { TimeFields } from './time-fields.js';
import type { BoardAddress } from './use-board-address.js';
import { WardField } from './ward-field.js';

const STATES = ['open', 'answered'] as const;

export function FilterFields({ address: { filters, change }, reference }: { address: BoardAddress; reference: Reference }) {
  return (
    <div className="board-fields">
      <CategorySelect categories={reference.categories} chosen={filters.categoryId} choose={(categoryId) => change({ categoryId })} />
      <WardField areas={reference.areas} chosen={filters.areaCode} choose={(areaCode) => change({ areaCode })} />
      <DepartmentSelect
        departments={reference.departments}
        chosen={filters.departmentId}
        choose={(departmentId) => change({ departmentId })}
      />
      <StateSelect chosen={filters.state} choose={(state) => change({ state })} />
      <TimeFields filters={filters} change={change} />
    </div>
  );
}

function StateSelect({ chosen, choose }: { chosen: BoardFilters['state']; choose: (state: BoardFilters['state']) => void }) {
  const t = useText(boardTexts);
  return (
    <Field label={t('state')}>
      {(ids) => (
        <select {...ids} value={chosen ?? ''} onChange={(event) => choose(STATES.find((state) => state === event.target.value))}>
          <option value="">{t('anyState')}</option>
          {STATES.map((state) => (
            <option key={state} value={state}>
              {t(`state-${state}`)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
