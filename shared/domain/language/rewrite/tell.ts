import type { Deed } from './clause';
import type { NounPhrase } from './noun-phrase';
import { perfectOf, tellOutcome, unForm } from './outcomes';
import { beFor, type VerbGroup } from './verb-group';

/** "No snapshot" for "a snapshot", "Not all hosts" for "all hosts": the subject under a negation. */
function negateSubject(object: NounPhrase): { text: string; takesNot: boolean } | null {
  const found = /^(?:an?(?: single)?|any|one single)\s+/i.exec(object.text);
  if (found) return { text: `no ${object.text.slice(found[0].length)}`, takesNot: false };
  if (/^(?:all|every|everything|everyone|everybody)\b/i.test(object.text))
    return { text: `not ${object.text}`, takesNot: false };
  if (/^(?:any(?:one|body))$/i.test(object.text)) return { text: 'nobody', takesNot: false };
  if (/^anything/i.test(object.text))
    return { text: object.text.replace(/^anything/i, 'nothing'), takesNot: false };
  if (
    /^(?:some|both|each|no|most|half|nothing|something|enough|much|many|someone|two|three)\b/i.test(
      object.text,
    )
  )
    return null;
  return { text: object.text, takesNot: true };
}

function say(verbWords: string, subject: string): string {
  return [subject, verbWords].filter(Boolean).join(' ');
}

/** The passive: "the key was not rotated". */
function sayPassive(deed: Deed): string | null {
  const { group, object, particle } = deed;
  let { text } = object;
  let spoken = group;
  if (group.negation !== '') {
    const negated = negateSubject(object);
    if (negated === null) return null;
    text = negated.text;
    if (!negated.takesNot) spoken = { ...group, negation: '' };
  } else if (/^(?:anyone|anybody|any)\b/i.test(text)) return null;
  const verb = [group.adverbs, group.verb.participle, particle].filter(Boolean).join(' ');
  return say(`${beFor(spoken, object.isPlural)} ${verb}`, text);
}

/** "The two plugs got swapped", "the cable did not get labelled": the same without the weight of "was". */
function sayGot({ group, object, particle }: Deed): string | null {
  if (group.tense !== 'past' || group.negation === 'never' || group.modal === 'ought') return null;
  const takesNot = negateSubject(object)?.takesNot ?? false;
  if (group.negation !== '' ? !takesNot : /^(?:no|any|anyone|anybody)\b/i.test(object.text)) return null;
  const verb = [group.adverbs, group.verb.participle, particle].filter(Boolean).join(' ');
  return say(group.negation === '' ? `got ${verb}` : `did not get ${verb}`, object.text);
}

const MAKES = new Set(
  'make take write create file open raise add run have give draw keep build set'.split(' '),
);

/** "there was no backup" for "a backup", "the review". */
function sayAbsent(object: NounPhrase): readonly string[] {
  const found = /^(?:an?(?: single)?|any|the|our|this) /i.exec(object.text);
  if (found === null) return [];
  return [`there ${object.isPlural ? 'were' : 'was'} no ${object.text.slice(found[0].length)}`];
}

/** What is commonly said to go undone: "went untested", but "was not rotated". */
const GOES_UNDONE = new Set(
  'checked tested reviewed verified noticed answered acknowledged documented monitored'.split(' '),
);

/** What a thing did by itself: "it got worse", "the licence lapsed"; null where somebody must have done it. */
function tellAlone({ group, object, particle }: Deed, isPast: boolean): readonly string[] | null {
  if (particle === 'unheeded')
    return [
      say(
        isPast ? 'led to no action' : object.isPlural ? 'lead to no action' : 'leads to no action',
        object.text,
      ),
    ];
  if (particle === 'given' && object.from === group.at) return [say('was given', object.text)];
  if (particle === 'out' && object.from === group.at) return [say('went out', object.text)];
  if (particle === 'worse')
    return [say(isPast ? 'got worse' : object.isPlural ? 'get worse' : 'gets worse', object.text)];
  if (!particle.startsWith('let')) return null;
  return isPast ? [say(`${group.verb.past}${particle.slice(3)}`, object.text)] : [];
}

/** "a cable other than the intended one" for "the wrong cable": the same without the verdict. */
export function nameUnintended(object: NounPhrase): string | null {
  const noun = /^the wrong ([\w' -]+)$/i.exec(object.text)?.[1];
  if (noun === undefined || / (?:of|and|in|on|for) /.test(noun)) return null;
  if (object.isPlural) return `${noun} other than the intended ones`;
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun} other than the intended one`;
}

/**
 * What happened to the thing, without the one who did it, best words first.
 *
 * @returns clauses in lower case
 */
export function tellDeed(deed: Deed): readonly string[] {
  const { group, object, particle } = deed;
  const told: string[] = [];
  const isPast = group.tense !== 'present';
  const isSimple =
    group.tense === 'past' ||
    group.tense === 'present' ||
    group.tense === 'perfect' ||
    group.tense === 'pluperfect';
  const stem = group.verb.base ?? group.verb.past.replace(/ied$/, 'y').replace(/ed$/, '');
  const verb = particle === '' ? stem : `${stem}+${particle}`;
  if (group.negation === '' && isSimple) {
    const simple = tellOutcome(verb, object.head, object.isPlural, isPast);
    const outcome =
      simple !== null && group.tense === 'perfect' ? perfectOf(simple, object.isPlural) : simple;
    if (outcome !== null && !/^(?:no|any)\b/i.test(object.text)) told.push(say(outcome, object.text));
    if (outcome?.endsWith('take place') && group.tense === 'past') told.unshift(...sayAbsent(object));
    if (outcome?.endsWith('take place'))
      told.push(say(tellOutcome(verb, object.head, object.isPlural, isPast, false) ?? '', object.text));
  }
  const alone = tellAlone(deed, isPast);
  if (alone !== null) return alone;
  const un = unForm(group.verb.participle);
  const passive = sayPassive(deed);
  const isUndone = group.negation !== '' && group.tense === 'past' && particle === '' && group.adverbs === '';
  if (isUndone && un !== null && GOES_UNDONE.has(group.verb.participle) && negateSubject(object)?.takesNot)
    told.push(say(`went ${un}`, object.text));
  const unintended = nameUnintended(object);
  if (unintended !== null) told.push(...tellDeed({ ...deed, object: { ...object, text: unintended } }));
  if (passive !== null && unintended === null) told.push(passive);
  const isMade = /^(?:a|an|any)\b/i.test(object.text) && MAKES.has(group.verb.base ?? '') && particle === '';
  if (isUndone && isMade) told.push(...sayAbsent(object));
  if (passive !== null && group.negation === 'never')
    told.push(...tellDeed({ ...deed, group: { ...group, negation: 'not' } }));
  const got = sayGot(deed);
  if (got !== null && unintended === null) told.push(got);
  return told;
}

const NO_ACTS: Readonly<Record<string, string>> = {
  escalate: 'escalation',
  respond: 'response',
  reply: 'reply',
  react: 'reaction',
  answer: 'answer',
  intervene: 'intervention',
  object: 'objection',
  protest: 'objection',
  check: 'check',
  verify: 'verification',
  test: 'test',
  monitor: 'monitoring',
  review: 'review',
  communicate: 'communication',
  warn: 'warning',
  act: 'action',
  notify: 'notification',
};

/** "nobody responded" → "there was no response". */
export function tellSilence(group: VerbGroup): string | null {
  const noun = NO_ACTS[group.verb.base ?? ''];
  if (noun === undefined || !Object.hasOwn(NO_ACTS, group.verb.base ?? '') || group.negation === '')
    return null;
  return group.tense === 'past' || group.tense === 'perfect' || group.tense === 'pluperfect'
    ? `there was no ${noun}`
    : null;
}
