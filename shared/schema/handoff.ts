import { z } from 'zod';
import { findJsonMistake } from '../domain/files/json-mistake';
import { asList, asObject, isTooDeep } from '../domain/files/json-value';
import { LIMITS } from '../domain/files/limits';
import { printMoment, readMoments } from '../domain/handoff/moments';
import type { HandOff, OpenedHandOff } from '../domain/handoff/types';
import { idSchema, momentSchema } from './fields';
import { recordSchema } from './rows';
import { nameUnknown, pathOf } from './say-issue';

const KIND = 'debrief-incident';
/**
 * Rises with every field that is added to a stored row, since an older program knows no field that is not in its schema. A
 * newer program reads older files: what they lack has a default.
 */
const VERSION = 2;

/** More files than anybody sends to and fro; beyond them the oldest are forgotten. */
export const HISTORY_MAX_FILES = 200;
/** Characters of a file. Far above any incident; in UTF-8 within what is read again. */
export const HAND_OFF_MAX_CHARS = 20_000_000;

/** For whoever opens the file in an editor. */
const ABOUT =
  'A whole incident, to be opened with Debrief. It holds what no export does: private notes, questions for the room, the preparation checklist and the reasons for which flagged wording was kept.';

/** Ids become part of addresses within the program. */
const PLAIN_ID = /^[\w.:-]+$/;

const handOffShape = {
  savedAt: momentSchema,
  program: z.string().max(40),
  copy: idSchema,
  id: idSchema,
  basedOn: z.array(idSchema).max(HISTORY_MAX_FILES),
};

const fileSchema = z.strictObject({
  kind: z.literal(KIND),
  version: z.int().min(1).max(VERSION),
  about: z.string().max(10_000).default(''),
  ...handOffShape,
  record: recordSchema.superRefine((record, context) => {
    const { incident, events, impacts, factors, notes, actions, decisions, meetings } = record;
    const rows = [...events, ...impacts, ...factors, ...notes, ...actions, ...decisions, ...meetings];
    const people = incident.attendees.map(({ id }) => id);
    const odd = [...rows.map(({ id }) => id), ...people].find((id) => !PLAIN_ID.test(id));
    const refuse = (message: string) => context.addIssue({ code: 'custom', message });
    if (!z.uuid().safeParse(incident.id).success) refuse('The id of the incident is no UUID');
    if (odd !== undefined) refuse('An id with other signs than letters, digits, “-”, “_”, “.” and “:”');
    if (new Set(people).size < people.length) refuse('Two people with one id');
  }),
});

const headSchema = z.looseObject({ kind: z.literal(KIND), version: z.int().min(1) });

/**
 * The text of a hand-off file, or why there can be none. What is printed is what is read again, whatever it holds: two-space
 * indent, fields always in one order, so that two versions can be compared by any tool.
 */
export function printHandOff(
  handOff: HandOff,
): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string } {
  const file = fileSchema.safeParse({ kind: KIND, version: VERSION, about: ABOUT, ...handOff });
  if (!file.success) {
    return {
      ok: false,
      message: `No file was saved: ${describeIssue(file.error.issues[0])} Nothing was changed.`,
    };
  }
  const text = `${JSON.stringify(file.data, (name, value) => printMoment(name, value), 2)}\n`;
  if (text.length <= HAND_OFF_MAX_CHARS) return { ok: true, text };
  const most = HAND_OFF_MAX_CHARS / 1_000_000;
  return {
    ok: false,
    message: `No file was saved: it would have more than ${most} million characters. Nothing was changed.`,
  };
}

/**
 * A hand-off from the text of a file. Never throws.
 *
 * @param name of the file, without its folder
 */
export function readHandOff(name: string, source: string): OpenedHandOff {
  const refuse = (reason: string): OpenedHandOff => ({
    ok: false,
    message: `“${name}” was not opened: ${reason} Nothing was changed.`,
  });
  const json = source.replace(/^\uFEFF/, '');
  if (json.trim() === '') return refuse('it is empty.');
  let content: unknown;
  try {
    content = JSON.parse(json);
  } catch {
    return refuse(
      `it is not complete JSON; the first mistake is in line ${findJsonMistake(json)}. Was it cut off, or changed by hand?`,
    );
  }
  if (isTooDeep(content)) return refuse(`its JSON is nested more than ${LIMITS.depth} deep.`);
  const head = headSchema.safeParse(content);
  if (!head.success)
    return refuse(`it does not say "kind": "${KIND}" and a version, so it is another kind of file.`);
  const { version } = head.data;
  if (version > VERSION) {
    return refuse(
      `a newer Debrief made it (version ${version}; this one reads ${VERSION}). Update Debrief to open it.`,
    );
  }
  const trap = findPrototypeKey(content, '');
  if (trap !== null)
    return refuse(`${trap === '' ? 'it' : trap} has a part that Debrief does not know: “__proto__”.`);
  const file = fileSchema.safeParse(readMoments(content));
  if (!file.success) return refuse(describeIssue(file.error.issues[0]));
  const { kind: _kind, version: _version, about: _about, ...handOff } = file.data;
  return { ok: true, name, handOff };
}

/** Where a value of JSON has a field of this name, which objects take for something else than data; null where nowhere. */
function findPrototypeKey(value: unknown, path: string): string | null {
  const entries = asList(value)?.entries() ?? Object.entries(asObject(value) ?? {});
  for (const [key, inner] of entries) {
    if (key === '__proto__') return path;
    const found = findPrototypeKey(
      inner,
      typeof key === 'number' ? `${path}[${key}]` : pathOf([path, key].filter(Boolean)),
    );
    if (found !== null) return found;
  }
  return null;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

function describeIssue(issue: z.core.$ZodIssue | undefined): string {
  if (issue === undefined) return 'it is not as it should be.';
  const path = pathOf(issue.path);
  return `${sayWhat(issue, sayPlace(issue.path))}${issue.path.length > 1 ? ` (${path})` : ''}.`;
}

function sayWhat(issue: z.core.$ZodIssue, place: string): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${place} has a part that Debrief does not know: ${nameUnknown(issue)}`;
    case 'invalid_type':
      if (issue.message.endsWith('undefined')) return `${place} is missing`;
      return `${place} has to be ${KINDS[issue.expected] ?? issue.expected}`;
    case 'too_big':
      return `${place} has more than the ${issue.maximum.toLocaleString('en')} that can be read`;
    case 'too_small':
      return `${place} is empty, or less than ${issue.minimum.toLocaleString('en')}`;
    case 'invalid_value':
      return `${place} has to be one of: ${issue.values.slice(0, 8).map(String).join(', ')}`;
    case 'custom':
      return `${place} does not fit: ${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}`;
    default:
      return `${place} is not as it should be`;
  }
}

/** What one row of each list is called. */
const ROWS: Readonly<Record<string, string>> = {
  events: 'event',
  impacts: 'impact row',
  factors: 'factor',
  notes: 'note',
  actions: 'action',
  decisions: 'kept wording',
  attendees: 'person',
  meetings: 'meeting',
  log: 'clock entry',
  plan: 'stage',
};

/** `“text” of event 4`, `event 4`, `“title” of incident`, `it`. */
function sayPlace(path: readonly PropertyKey[]): string {
  const last = path.findLastIndex((key) => typeof key === 'number');
  const list = String(path[last - 1]);
  const row = last < 1 ? String(path.at(-2) ?? '') : `${ROWS[list] ?? list} ${Number(path[last]) + 1}`;
  const field = path.at(-1);
  if (field === undefined) return 'it';
  if (typeof field === 'number') return row;
  return row === '' ? `“${String(field)}”` : `“${String(field)}” of ${row}`;
}
