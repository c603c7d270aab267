import type { Transaction } from 'dexie';

/** Gives each row of a table the fields that it does not have. */
export async function fillIn(transaction: Transaction, table: string, fields: object): Promise<void> {
  await transaction
    .table<object>(table)
    .toCollection()
    .modify((row) => {
      Object.assign(row, { ...structuredClone(fields), ...row });
    });
}
