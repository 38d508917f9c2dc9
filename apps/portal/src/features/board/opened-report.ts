const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Notes in this entry of the history which report is opened from here. */
export function noteOpened(path: string): void {
  const state: unknown = history.state;
  history.replaceState({ ...(isRecord(state) && state), openedReport: path }, '');
}

/** The path of the report that was opened from here, when the reader came back. */
export function openedBefore(): string | undefined {
  const state: unknown = history.state;
  return isRecord(state) && typeof state['openedReport'] === 'string' ? state['openedReport'] : undefined;
}
