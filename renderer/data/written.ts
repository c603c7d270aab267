/**
 * How a command ended. Storage that fails is not among these: a write waits in the save hub until it is
 * stored, and the hub's state says so. A refusal changed nothing.
 *
 * - `missing`: the row is gone (removed here or in another window)
 * - `changed`: another window has changed the same thing since
 * - `invalid`: what was handed in is not a record, or lacks what it cannot do without
 */
export type Written<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: RefusalCode; readonly message: string };

export type RefusalCode = 'missing' | 'changed' | 'invalid';

/** Thrown inside a transaction so that nothing of it is kept; `write` turns it into a value. */
export class Refusal extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
  }
}
