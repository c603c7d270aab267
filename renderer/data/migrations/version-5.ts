import type { Transaction } from 'dexie';
import { fillIn } from './fill-in';

/** As they were when this version was made: later defaults are the work of later versions. */
const FACTOR = { category: null, accepted: '', whys: [] } as const;
const NOTE = { private: false } as const;
const INCIDENT = { customerMessage: '' } as const;
const MEETING = { order: 0, booked: null, present: [], poll: null, shownAnyway: [] } as const;

type Fields = Readonly<Record<string, unknown>>;

interface StoredBefore {
  readonly incident: Fields;
  readonly factors: readonly Fields[];
  readonly notes: readonly Fields[];
  readonly meeting: Fields | null;
}

/** The room: several meetings of one incident, who is there, the parking lot, factors with whys and reasons, a message to customers. */
export const VERSION_5 = {
  version: 5,
  // In the versions before an incident had one meeting, and the index saw to that.
  stores: { meetings: 'id, incidentId' },
  async upgrade(transaction: Transaction): Promise<void> {
    await fillIn(transaction, 'incidents', INCIDENT);
    await fillIn(transaction, 'factors', FACTOR);
    await fillIn(transaction, 'notes', NOTE);
    await fillIn(transaction, 'meetings', MEETING);
    await transaction
      .table<{ record: object }>('handOffs')
      .toCollection()
      .modify((row) => {
        row.record = upgradeRecord(row.record as StoredBefore); // safe: version 4 stored it so
      });
  },
} as const;

function upgradeRecord({ meeting, ...record }: StoredBefore): object {
  return {
    ...record,
    incident: { ...INCIDENT, ...record.incident },
    factors: record.factors.map((factor) => ({ ...structuredClone(FACTOR), ...factor })),
    notes: record.notes.map((note) => ({ ...NOTE, ...note })),
    meetings: meeting === null ? [] : [{ ...structuredClone(MEETING), ...meeting }],
  };
}
