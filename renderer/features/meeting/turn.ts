/** Where a stage stands against the clock; null while the clock is not running a meeting. */
export type Turn = 'past' | 'current' | 'to_come' | null;
