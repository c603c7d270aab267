import type { Row } from '#shared/domain/incident/types';
import { saveDraft } from './commands/drafts';
import { writeWhy } from './commands/factors';
import { draftKey } from './commands/lines';
import { patchRow } from './commands/patch-row';
import type { DocumentRows, DocumentTable, Draft, DraftPlace } from './db';
import type { Saver } from './saver';
import type { CommandContext } from './write';

/** The fields of a row that hold a text. */
type TextField<R> = {
  [K in keyof R]: R[K] extends string ? (string extends R[K] ? K : never) : never;
}[keyof R];

/** A text of a stored row that is being typed. */
export type TextTarget = {
  [T in DocumentTable]: {
    readonly table: T;
    readonly id: string;
    readonly field: Exclude<TextField<DocumentRows[T]>, 'id' | 'incidentId'>;
    /** Names the text to a person: "Timeline, 14:03". */
    readonly label: string;
  };
}[DocumentTable];

export interface TextSaver extends Saver<string> {
  /**
   * Tells it the row as stored, with each repaint. Unless something waits here, that is what the next save
   * builds on; a save is refused where the store meanwhile holds another text than the one built on.
   */
  see(row: Row): void;
}

export type DraftValue = Pick<Draft, 'text' | 'fields'>;

export interface TextSavers {
  textSaver(target: TextTarget, row: Row): TextSaver;
  /** The saver of the line that is being typed in a stage's capture, or in the parking lot. */
  draftSaver(incidentId: string, stage: DraftPlace, label: string): Saver<DraftValue>;
  /** The saver of one link of a factor's chain of whys. */
  whySaver(factorId: string, index: number, label: string): Saver<string>;
}

/** What a saver builds on. `rev` keeps a late repaint from turning it back. */
interface Base {
  text: string;
  rev: number;
  known: boolean;
  /** The row as it was told last, also while something waited. */
  latest: Row;
}

export function createTextSavers(context: CommandContext): TextSavers {
  const bases = new WeakMap<Saver<string>, Base>();

  function textSaver(target: TextTarget, row: Row): TextSaver {
    const { table, id, field, label } = target;
    const fresh: Base = { text: textIn(row, field), rev: row.rev, known: true, latest: row };
    const saver = context.hub.saver<string>(`${table}:${id}:${field}`, {
      label,
      textOf: (text) => text,
      async write(text) {
        const basedOn = fresh.known ? { [field]: fresh.text } : {};
        const written = await patchRow(context, table, id, { [field]: text }, { typing: true, basedOn });
        if (!written.ok) return written.message;
        Object.assign(fresh, { text, rev: written.value.rev, known: true });
        return null;
      },
      overrule() {
        fresh.known = false;
      },
      giveUp() {
        const { latest } = fresh;
        Object.assign(fresh, { text: textIn(latest, field), rev: latest.rev, known: true });
      },
    });
    // One saver for each text: it was made before where the editor is opened again, with its own base.
    const base = bases.get(saver) ?? fresh;
    bases.set(saver, base);
    function see(seen: Row): void {
      if (seen.rev > base.latest.rev) base.latest = seen;
      if (saver.waiting() !== null || seen.rev <= base.rev) return;
      Object.assign(base, { text: textIn(seen, field), rev: seen.rev, known: true });
    }
    see(row);
    return { ...saver, see };
  }

  function draftSaver(incidentId: string, stage: DraftPlace, label: string): Saver<DraftValue> {
    return context.hub.saver<DraftValue>(draftKey(incidentId, stage), {
      label,
      textOf: ({ text }) => text,
      async write(draft) {
        const written = await saveDraft(context, incidentId, stage, draft);
        return written.ok ? null : written.message;
      },
    });
  }

  function whySaver(factorId: string, index: number, label: string): Saver<string> {
    return context.hub.saver<string>(`factors:${factorId}:whys.${index}`, {
      label,
      textOf: (text) => text,
      async write(text) {
        const written = await writeWhy(context, factorId, index, text);
        return written.ok ? null : written.message;
      },
    });
  }

  return { textSaver, draftSaver, whySaver };
}

function textIn(row: Row, field: string): string {
  const value: unknown = Reflect.get(row, field);
  return typeof value === 'string' ? value : '';
}
