const DEADLOCK = 1213;
const LOCK_WAIT_TIMEOUT = 1205;
const GALERA_NOT_READY = 1047;
const DUPLICATE_ENTRY = 1062;

/** True for failures that another attempt may cure: deadlock, lock timeout, Galera certification or node not ready. */
export function isTransient(error: unknown): boolean {
  return [DEADLOCK, LOCK_WAIT_TIMEOUT, GALERA_NOT_READY].includes(errnoOf(error));
}

/** True when a unique index refused the row; `index` narrows it to one index. */
export function isDuplicate(error: unknown, index = ''): boolean {
  return errnoOf(error) === DUPLICATE_ENTRY && error instanceof Error && error.message.includes(index);
}

function errnoOf(error: unknown): number {
  return error instanceof Error && 'errno' in error && typeof error.errno === 'number' ? error.errno : 0;
}
