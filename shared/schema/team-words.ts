import { z } from 'zod';
import { findJsonMistake } from '../domain/files/json-mistake';
import {
  cleanEntry,
  LIST_MAX_PHRASES,
  mergeTeamWords,
  NO_TEAM_WORDS,
} from '../domain/language/team/edit-words';
import { INSTEAD_MAX_CHARS, PHRASE_MAX_CHARS, readPhrase } from '../domain/language/team/phrase';
import type { TeamWords } from '../domain/language/types';
import { nameUnknown, pathOf } from './say-issue';

const KIND = 'debrief-team-words';
/** Rises when an older program could no longer read the file. */
const VERSION = 1;
export const WORDS_FILE_NAME = 'debrief-words.json';

const text = (most: number) => z.string('has to be text').max(most, `has more than ${most} characters`);

const phraseSchema = text(PHRASE_MAX_CHARS)
  .transform((phrase) => cleanEntry({ phrase, instead: '' }).phrase)
  .superRefine((phrase, context) => {
    const read = readPhrase(phrase);
    if (!read.ok) context.addIssue({ code: 'custom', message: read.message });
  });

const entrySchema = z
  .strictObject(
    { phrase: phraseSchema, instead: text(INSTEAD_MAX_CHARS).default('') },
    {
      error: ({ code }) => (code === 'invalid_type' ? 'has to be { "phrase": …, "instead": … }' : undefined),
    },
  )
  .transform(cleanEntry);

const list = <S extends z.ZodType>(entry: S) =>
  z.array(entry, 'has to be a list').max(LIST_MAX_PHRASES, `has more than ${LIST_MAX_PHRASES} phrases`);

const wordsShape = { flag: list(entrySchema), allow: list(phraseSchema) };

const headSchema = z.looseObject({ kind: z.literal(KIND), version: z.int().min(1) });
const fileSchema = z.strictObject({ kind: z.literal(KIND), version: z.literal(VERSION), ...wordsShape });

export type ReadWords =
  | { readonly ok: true; readonly words: TeamWords }
  | { readonly ok: false; readonly message: string };

/**
 * A team's words from the text of a shared file. A phrase that stands in it twice is taken once.
 *
 * @returns what is wrong with the file and where, by line or by path, for a person to read
 */
export function readTeamWords(source: string): ReadWords {
  const json = source.replace(/^\uFEFF/, '');
  let content: unknown;
  try {
    content = JSON.parse(json);
  } catch {
    return refuse(`it is not complete JSON; the first mistake is in line ${findJsonMistake(json)}.`);
  }
  const head = headSchema.safeParse(content);
  if (!head.success)
    return refuse(`it does not say "kind": "${KIND}" and a version, so it is another kind of file.`);
  if (head.data.version > VERSION) {
    return refuse(
      `a newer Debrief made it (version ${head.data.version}; this one reads ${VERSION}). Update Debrief to read it.`,
    );
  }
  const file = fileSchema.safeParse(content);
  if (!file.success) return refuse(describeIssue(file.error.issues[0]));
  return { ok: true, words: mergeTeamWords(NO_TEAM_WORDS, file.data).words };
}

/** The file that `readTeamWords` reads: one phrase a line, so that two versions can be compared. */
export function printTeamWords({ flag, allow }: TeamWords): string {
  const lines = (entries: readonly unknown[]) =>
    entries.length === 0
      ? '[]'
      : `[\n${entries.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`;
  return `{
  "kind": ${JSON.stringify(KIND)},
  "version": ${VERSION},
  "flag": ${lines(flag.map(({ phrase, instead }) => ({ phrase, instead })))},
  "allow": ${lines(allow)}
}
`;
}

/** What a setting holds, as far as it can be read: one damaged entry does not take the others with it. */
export function readStoredWords(value: unknown): TeamWords {
  const stored = z.looseObject({ flag: z.array(z.unknown()), allow: z.array(z.unknown()) }).safeParse(value);
  if (!stored.success) return NO_TEAM_WORDS;
  const sound = <T>(schema: z.ZodType<T>, entries: readonly unknown[]): T[] =>
    entries.slice(0, LIST_MAX_PHRASES).flatMap((entry) => {
      const read = schema.safeParse(entry);
      return read.success ? [read.data] : [];
    });
  return { flag: sound(entrySchema, stored.data.flag), allow: sound(phraseSchema, stored.data.allow) };
}

function refuse(reason: string): ReadWords {
  return { ok: false, message: `The words file was not read: ${reason} Nothing was changed.` };
}

function describeIssue(issue: z.core.$ZodIssue | undefined): string {
  if (issue === undefined) return 'it is not as it should be.';
  const place = pathOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return `${place === '' ? 'it' : place} has a part that Debrief does not know: ${nameUnknown(issue)}.`;
  }
  const message = issue.message.replace(/\.$/, '');
  return /^has /.test(message) ? `${place} ${message}.` : `${place}: ${message}.`;
}
