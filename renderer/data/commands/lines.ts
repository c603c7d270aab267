import type { ListRow } from '#shared/domain/incident/types';
import { type Draft, type DraftPlace, draftId } from '../db';
import type { CommandContext } from '../write';

export interface KeepOptions {
  /** Where this line was typed: its draft is cleared in the same transaction. */
  readonly draftOf?: DraftPlace;
  /** As it stood there, for a line that is kept elsewhere: undo puts the words back where they were typed. */
  readonly typed?: Pick<Draft, 'text' | 'fields'>;
}

/** Clears the draft of a line that is being kept, inside the transaction that keeps it. */
export async function clearDraftOf(
  { db }: CommandContext,
  incidentId: string,
  { draftOf }: KeepOptions,
): Promise<void> {
  if (draftOf) await db.drafts.delete(draftId(incidentId, draftOf));
}

/** Stops a draft that is still waiting to be saved from coming back after its line has been kept. */
export function forgetDraftOf({ hub }: CommandContext, incidentId: string, { draftOf }: KeepOptions): void {
  if (draftOf) hub.forget(draftKey(incidentId, draftOf));
}

/** What undo puts back into the line that was being typed; nothing where the line was kept in its own place. */
export function draftToPutBack(
  { now }: CommandContext,
  incidentId: string,
  { draftOf, typed }: KeepOptions,
): { readonly draft?: Draft } {
  if (!draftOf || !typed) return {};
  const { text, fields } = typed;
  return {
    draft: { id: draftId(incidentId, draftOf), incidentId, stage: draftOf, text, fields, updatedAt: now() },
  };
}

/** The key of a draft's saver in the save hub. */
export function draftKey(incidentId: string, place: DraftPlace): string {
  return `draft:${draftId(incidentId, place)}`;
}

/** The place after the last row. */
export function orderAtEnd(rows: readonly ListRow[]): number {
  return rows.reduce((most, { order }) => Math.max(most, order), -1) + 1;
}

/** A new row with what is given in place of the defaults; an `undefined` that is passed on is not given. */
export function fillIn<T extends object>(defaults: T, fields: Partial<T>): T {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return { ...defaults, ...Object.fromEntries(given) };
}
