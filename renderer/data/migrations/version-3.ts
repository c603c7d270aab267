import type { Transaction } from 'dexie';
import { fillIn } from './fill-in';

/** What every event gains. As it was when this version was made: later defaults are the work of later versions. */
const EVENT = {
  link: '',
  actor: '',
  starred: false,
  disputed: false,
  privateNote: '',
  question: '',
  origin: null,
} as const;

const INCIDENT = {
  zone: 'UTC',
  triage: {
    downtimeMinutes: null,
    dataLoss: null,
    revenue: null,
    teams: null,
    outOfHours: null,
    security: null,
    repeat: null,
  },
  prepared: [],
} as const;

/** Evidence: events know where they come from and carry private notes, incidents have a zone and what triage asks. */
export const VERSION_3 = {
  version: 3,
  stores: {},
  async upgrade(transaction: Transaction): Promise<void> {
    await fillIn(transaction, 'events', EVENT);
    await fillIn(transaction, 'incidents', INCIDENT);
  },
} as const;
