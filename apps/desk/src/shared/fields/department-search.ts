import type { DepartmentView } from '@gopy/contracts';
import { foldText } from '../fold-text.js';

/** Every word typed begins a word of the department's name; only when no name fits do its duties count. */
export function departmentsFor(search: string, departments: readonly DepartmentView[]): ReadonlySet<string> {
  const byName = departments.filter(({ name, nameEn, shortName }) => begins(search, `${name} ${nameEn} ${shortName}`));
  const found = byName.length > 0 ? byName : departments.filter(({ duties }) => begins(search, duties));
  return new Set(found.map(({ id }) => id));
}

function begins(search: string, text: string): boolean {
  const words = wordsOf(text);
  return wordsOf(search).every((typed) => words.some((word) => word.startsWith(typed)));
}

function wordsOf(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
