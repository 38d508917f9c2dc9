import type { Sentence } from '@gopy/contracts';
import type { Language } from '@gopy/vocabulary';

/** What a schema says of one value; only `path` is sure to be there. */
export type SchemaIssue = { readonly path?: readonly unknown[]; readonly [detail: string]: unknown };
export type FieldError = { readonly field: string; readonly message: string };

type Sentences = (issue: SchemaIssue) => Sentence;

const fixed =
  (vi: string, en: string): Sentences =>
  () => ({ vi, en });
const notRight = fixed('Giá trị chưa đúng.', 'This value is not right.');
const required = fixed('Vui lòng điền ô này.', 'Please fill this in.');

const FORMATS: Readonly<Record<string, Sentence>> = {
  email: { vi: 'Địa chỉ email chưa đúng.', en: 'This is not an email address.' },
  datetime: { vi: 'Thời điểm phải có dạng 2026-01-31T08:00:00+07:00.', en: 'Write the time as 2026-01-31T08:00:00+07:00.' },
  date: { vi: 'Ngày phải có dạng 2026-01-31.', en: 'Write the date as 2026-01-31.' },
};

const tooSmall: Sentences = ({ origin, minimum }) => {
  if (origin === 'string')
    return Number(minimum) > 1 ? counted('Cần ít nhất {n} ký tự.', 'At least {n} characters, please.', minimum) : required({});
  if (origin === 'array') return counted('Cần ít nhất {n} mục.', 'At least {n} entries, please.', minimum);
  return counted('Giá trị nhỏ nhất là {n}.', 'The smallest value is {n}.', minimum);
};

const tooBig: Sentences = ({ origin, maximum }) => {
  if (origin === 'string') return counted('Tối đa {n} ký tự.', 'At most {n} characters, please.', maximum);
  if (origin === 'array') return counted('Tối đa {n} mục.', 'At most {n} entries, please.', maximum);
  return counted('Giá trị lớn nhất là {n}.', 'The largest value is {n}.', maximum);
};

/** Every zod issue code that a caller can cause; what is not listed reads "not right". */
const BY_CODE: Readonly<Record<string, Sentences>> = {
  invalid_type: (issue) =>
    /received undefined$/.test(String(issue.message))
      ? required(issue)
      : { vi: 'Kiểu dữ liệu chưa đúng.', en: 'This is the wrong kind of value.' },
  too_small: tooSmall,
  too_big: tooBig,
  invalid_format: ({ format }) => FORMATS[String(format)] ?? notRight({}),
  invalid_value: ({ values }) => listed(values),
  invalid_union: notRight,
  unrecognized_keys: fixed('Có ô không được nhận.', 'There are fields that are not accepted.'),
};

/** One problem per field, in the caller's language. */
export function fieldErrors(issues: readonly SchemaIssue[], language: Language): FieldError[] {
  return issues
    .slice(0, 50)
    .map((issue) => ({ field: fieldOf(issue), message: (BY_CODE[String(issue.code)] ?? notRight)(issue)[language] }));
}

const fieldOf = ({ path = [] }: SchemaIssue): string =>
  path.map((step) => (typeof step === 'object' && step && 'key' in step ? String(step.key) : String(step))).join('.');

function counted(vi: string, en: string, count: unknown): Sentence {
  const fill = (sentence: string) => sentence.replace('{n}', String(count));
  return { vi: fill(vi), en: fill(en) };
}

function listed(values: unknown): Sentence {
  const choices = Array.isArray(values) ? values.join(', ') : '';
  return { vi: `Chỉ nhận một trong: ${choices}.`, en: `Must be one of: ${choices}.` };
}
