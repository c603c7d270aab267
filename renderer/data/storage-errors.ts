/** These say that the program is wrong, not the disk: repeating them would give them again. */
const DEFECTS = new Set([
  'ConstraintError',
  'DataError',
  'DataCloneError',
  'InvalidTableError',
  'MissingTransactionError',
  'NotFoundError',
  'ReadOnlyError',
  'SchemaError',
]);

/** What Dexie and the browsers say when storage is full, closed, blocked or broken. */
const STORAGE = new Set([
  'AbortError',
  'DatabaseClosedError',
  'DatabaseNewerError',
  'InvalidStateError',
  'MissingAPIError',
  'OpenFailedError',
  'QuotaExceededError',
  'SaveTimeoutError',
  'TimeoutError',
  'TransactionInactiveError',
  'UnknownError',
  'VersionError',
]);

/** A write or an opening that neither succeeded nor failed in time. */
export class SaveTimeoutError extends Error {
  override readonly name = 'SaveTimeoutError';
}

/** Thrown on reopening where another window has meanwhile upgraded the data. */
export class DatabaseNewerError extends Error {
  override readonly name = 'DatabaseNewerError';
}

/** The error's name and the names of what caused it; Dexie puts the browser's own error into `inner`. */
function namesOf(error: unknown): string[] {
  const names: string[] = [];
  let current = error;
  while (typeof current === 'object' && current !== null && names.length < 5) {
    if ('name' in current && typeof current.name === 'string') names.push(current.name);
    current = 'inner' in current ? current.inner : null;
  }
  return names;
}

/** Whether repeating may help. False for defects, and for anything that storage does not say. */
export function isStorageError(error: unknown): boolean {
  const names = namesOf(error);
  return !names.some((name) => DEFECTS.has(name)) && names.some((name) => STORAGE.has(name));
}

/** One sentence on what happened, for the status line; what was kept is said beside it. */
export function describeStorageError(error: unknown): string {
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return 'The disk is full, so this could not be stored.';
  if (names.includes('DatabaseNewerError')) {
    return 'Debrief was updated in another window. Reload this one to go on.';
  }
  if (names.includes('SaveTimeoutError')) return 'The storage of this computer does not answer.';
  return 'The storage of this computer could not be written to.';
}
