import { useSyncExternalStore } from 'react';
import { kept } from './kept.js';
import { keptWriting } from './kept-writing.js';

/** A report this device knows; with its secret, also the private part. */
export interface MyReport {
  code: string;
  secret?: string;
  excerpt?: string;
  receivedAt?: string;
  dueAt?: string;
}

const KEPT_AS = 'gopy.my-reports';
const listeners = new Set<() => void>();
let reports: readonly MyReport[] = read();

/** Newest first; lives in this browser only. */
export const myReports = {
  all: (): readonly MyReport[] => reports,
  find: (code: string): MyReport | undefined => reports.find((report) => report.code === code),
  keep(report: MyReport): void {
    const known = myReports.find(report.code);
    const merged = { ...known, ...report };
    change(known ? reports.map((other) => (other === known ? merged : other)) : [merged, ...reports]);
  },
  forget(code: string): void {
    keptWriting.dropAll(code);
    change(reports.filter((report) => report.code !== code));
  },
};

export function useMyReports(): readonly MyReport[] {
  return useSyncExternalStore(subscribe, myReports.all);
}

function change(next: readonly MyReport[]): void {
  reports = next;
  kept.write(KEPT_AS, next);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

// Always, not only while a page shows them: another tab may have put a report there before this one looks.
globalThis.window?.addEventListener('storage', ({ key }) => {
  if (key !== KEPT_AS) return;
  reports = read();
  for (const listener of listeners) listener();
});

function read(): readonly MyReport[] {
  const found = kept.read(KEPT_AS);
  return Array.isArray(found) ? found.filter(isReport) : [];
}

function isReport(value: unknown): value is MyReport {
  return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';
}
