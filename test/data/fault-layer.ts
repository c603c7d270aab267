import type { DBCore, DBCoreMutateResponse, Dexie, Middleware } from 'dexie';

/**
 * How storage goes wrong:
 *
 * - `quota`, `abort`, `unknown`: the write fails
 * - `never`: neither success nor failure; nothing is stored once the connection has been closed
 * - `unanswered`: stored, but the answer never comes (only the last write of a transaction can do that)
 * - `slow`: the answer takes its time
 */
export const FAULTS = ['quota', 'abort', 'unknown', 'never', 'unanswered', 'slow'] as const;
export type Fault = (typeof FAULTS)[number];

export interface FaultLayer {
  readonly plant: (db: Dexie) => void;
  /** Writes seen so far that can go wrong. */
  calls(): number;
}

const ERROR_NAMES = { quota: 'QuotaExceededError', abort: 'AbortError', unknown: 'UnknownError' } as const;
/** Every transaction of the program ends with its receipt. */
const LAST_TABLE = 'receipts';
const SLOW_MS = 50;

/**
 * A layer inside Dexie that lets one write go wrong.
 *
 * @param failing the write that goes wrong, counted from 1; 0 for none
 */
export function createFaultLayer(fault: Fault, failing: number): FaultLayer {
  let calls = 0;

  function layerFor(db: Dexie): Middleware<DBCore> {
    return {
      stack: 'dbcore',
      name: 'faults',
      create: (down) => ({
        ...down,
        table(name) {
          const table = down.table(name);
          return {
            ...table,
            async mutate(request): Promise<DBCoreMutateResponse> {
              if (fault === 'unanswered' && name !== LAST_TABLE) return table.mutate(request);
              calls += 1;
              if (calls !== failing) return table.mutate(request);
              // Reading keeps a transaction open: without it, one that waits would commit.
              const read = () => table.get({ trans: request.trans, key: 'nothing' });
              if (fault === 'unanswered') {
                await table.mutate(request);
                return new Promise(() => {});
              }
              if (fault === 'never') {
                const connection = db.backendDB();
                while (db.backendDB() === connection) await read();
                request.trans.abort();
                return new Promise(() => {});
              }
              if (fault === 'slow') {
                const answer = await table.mutate(request);
                const end = performance.now() + SLOW_MS;
                while (performance.now() < end) await read();
                return answer;
              }
              throw new DOMException('planted', ERROR_NAMES[fault]);
            },
          };
        },
      }),
    };
  }

  return {
    plant: (db) => {
      db.use(layerFor(db));
    },
    calls: () => calls,
  };
}
