import { placedTexts } from '#shared/domain/incident/texts';
import type { Decision } from '#shared/domain/incident/types';
import { holdsSentence, type KeptSentence } from '#shared/domain/language/keep';
import { readRecord } from '../read-record';
import { type CommandContext, write } from '../write';
import type { Writer } from '../writer';
import { Refusal, type Written } from '../written';

export type NewDecision = Pick<Decision, 'rule' | 'sentence' | 'words' | 'reason'>;

/** Keeps a flagged sentence as it is. One that is kept already gets the new reason. Refused (`invalid`) without a reason. */
export function keepSentence(
  context: CommandContext,
  incidentId: string,
  decision: NewDecision,
): Promise<Written<Decision>> {
  return write(context, { label: 'Kept as is', text: decision.reason }, async (writer) => {
    const reason = decision.reason.trim();
    if (reason === '') {
      throw new Refusal('invalid', 'It was not kept as it is: a reason is missing. The text is unchanged.');
    }
    await writer.need('incidents', incidentId);
    await forgetChanged(context, writer, incidentId);
    const [known] = await decisionsOn(context, incidentId, decision);
    if (known) return writer.patch('decisions', known.id, { words: decision.words, reason });
    return writer.add('decisions', { ...decision, reason, incidentId });
  });
}

/** Takes a decision back: the sentence is flagged again. Nothing happens where there is none. */
export function flagAgain(
  context: CommandContext,
  incidentId: string,
  { rule, sentence }: KeptSentence,
): Promise<Written<null>> {
  return write(context, { label: 'Flagged again' }, async (writer) => {
    for (const { id } of await decisionsOn(context, incidentId, { rule, sentence })) {
      await writer.remove('decisions', id);
    }
    return null;
  });
}

async function decisionsOn(
  { db }: CommandContext,
  incidentId: string,
  { rule, sentence }: KeptSentence,
): Promise<Decision[]> {
  const all = await db.decisions.where('incidentId').equals(incidentId).toArray();
  return all.filter((one) => one.rule === rule && one.sentence === sentence);
}

/**
 * Removes the decisions on sentences that no text of the incident holds any more, a line being typed included.
 *
 * Not as soon as a sentence changes: an undo in the editor brings it back a moment later. Until then they are in
 * nobody's way, since a decision that meets no sentence is not shown.
 */
async function forgetChanged(context: CommandContext, writer: Writer, incidentId: string): Promise<void> {
  const record = await readRecord(context.db, incidentId);
  if (record === null) return;
  const drafts = await context.db.drafts.where('incidentId').equals(incidentId).toArray();
  const texts = [...placedTexts(record), ...drafts].map(({ text }) => text);
  for (const { id, sentence } of record.decisions) {
    if (!texts.some((text) => holdsSentence(text, sentence))) await writer.remove('decisions', id);
  }
}
