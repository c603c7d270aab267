import * as edit from '#shared/domain/language/team/edit-words';
import type { TeamPhrase, TeamWords } from '#shared/domain/language/types';
import { readStoredWords } from '#shared/schema/team-words';
import { TEAM_WORDS } from '../read-team-words';
import type { SettingChange } from '../undo-stack';
import { type CommandContext, storeOnce } from '../write';
import { Refusal, type Written } from '../written';

/**
 * Reads the words, edits them and stores them, in one transaction, so that two windows that add different phrases keep both.
 * One step of undo. Refused (`invalid`, with a message for beside the field) where the edit is.
 */
async function change(
  context: CommandContext,
  label: string,
  text: string,
  editWords: (words: TeamWords) => edit.EditedWords,
): Promise<Written<null>> {
  async function inTransaction(): Promise<SettingChange | null> {
    const before = (await context.db.settings.get(TEAM_WORDS))?.value ?? null;
    const words = readStoredWords(before);
    const edited = editWords(words);
    if (!edited.ok) throw new Refusal('invalid', edited.message);
    if (edited.words === words) return null;
    await context.db.settings.put({ key: TEAM_WORDS, value: edited.words });
    return { key: TEAM_WORDS, before, after: edited.words };
  }
  const stored = await storeOnce(context, { label, text }, inTransaction, (setting) => {
    if (setting !== null) context.undo.push({ label, mergeKey: null, changes: [], setting });
  });
  return stored.ok ? { ok: true, value: null } : stored;
}

export function addTeamPhrase(
  context: CommandContext,
  list: edit.TeamList,
  entry: TeamPhrase,
): Promise<Written<null>> {
  return change(context, 'Phrase added', entry.phrase, (words) => edit.addPhrase(words, list, entry));
}

/** Changes a phrase, its other words, or both. @param phrase as it is in the list */
export function changeTeamPhrase(
  context: CommandContext,
  list: edit.TeamList,
  phrase: string,
  fields: Partial<TeamPhrase>,
): Promise<Written<null>> {
  const text = Object.values(fields).join(': ');
  return change(context, 'Phrase changed', text, (words) => edit.changePhrase(words, list, phrase, fields));
}

export function removeTeamPhrase(
  context: CommandContext,
  list: edit.TeamList,
  phrase: string,
): Promise<Written<null>> {
  return change(context, 'Phrase removed', phrase, (words) => ({
    ok: true,
    words: edit.removePhrase(words, list, phrase),
  }));
}

/** Leaves these words alone from now on, in every incident. */
export function allowPhrase(context: CommandContext, text: string): Promise<Written<null>> {
  return change(context, 'Phrase left alone', text, (words) => edit.allowPhrase(words, text));
}

/** Adds what another list has and this one has not. */
export async function addTeamWords(
  context: CommandContext,
  other: TeamWords,
): Promise<Written<Omit<edit.MergedWords, 'words'>>> {
  let counts: Omit<edit.MergedWords, 'words'> = { added: { flag: 0, allow: 0 }, known: 0, left: 0 };
  const stored = await change(context, 'Words file added', '', (words) => {
    const { words: merged, ...rest } = edit.mergeTeamWords(words, other);
    counts = rest;
    return { ok: true, words: rest.added.flag + rest.added.allow === 0 ? words : merged };
  });
  return stored.ok ? { ok: true, value: counts } : stored;
}
