import type { Person } from '../people/person';
import { type NounPhrase, readObject } from './noun-phrase';
import { perfectOf, tellOutcome, unForm } from './outcomes';
import { lowerAt, type Scene } from './scene';
import { readVerb, type VerbWord, weighAdverb } from './verb-forms';
import { beFor, readVerbGroup, type VerbGroup } from './verb-group';

/** Somebody did something to something: what a passive needs to know. */
export interface Deed {
  readonly group: VerbGroup;
  readonly object: NounPhrase;
  /** Behind the participle: "off", "open", "looked at"'s "at". */
  readonly particle: string;
  /** The token behind the deed's last word. */
  readonly to: number;
}

const PARTICLES = new Set('down up off out away back over offline aside around'.split(' '));
const OPEN_STATES = new Set(
  'open on off unlocked unattended blank empty running enabled disabled exposed in out untouched unpatched unset unreviewed unfinished half-done hanging unmonitored unprotected offline down unchecked wide'.split(
    ' ',
  ),
);
const OVER_VERBS = new Set('hand take roll carry turn knock switch fail skip'.split(' '));
/** What things do by themselves when they are let. */
const LAPSES = new Set(
  'lapse expire slip fill run leak rot drift drain lag grow go fall pass pile overflow slide'.split(' '),
);
const STATE_VERBS = new Set('leave keep'.split(' '));
/** Verbs that take a preposition with them into the passive: "was looked at". */
const WITH_PREPOSITION: Readonly<Record<string, string>> = {
  look: 'at into after',
  act: 'on upon',
  respond: 'to',
  reply: 'to',
  react: 'to',
  listen: 'to',
  attend: 'to',
  deal: 'with',
  ask: 'for',
  wait: 'for',
  think: 'about of',
  account: 'for',
  allow: 'for',
  tamper: 'with',
  fiddle: 'with',
  mess: 'with',
  meddle: 'with',
  test: 'for',
  sign: 'off',
  agree: 'on',
  work: 'on',
  tinker: 'with',
  care: 'for',
  talk: 'to about',
  write: 'about',
  plan: 'for',
  skip: 'over',
  sleep: 'through',
  sit: 'on',
  wave: 'through',
  nod: 'through',
  follow: 'up',
  rely: 'on',
  refer: 'to',
  check: 'on',
  prepare: 'for',
  fill: 'in out',
  hand: 'in',
  watch: 'for',
  go: 'through over',
};
/** No passive of these says what happened. */
const NO_PASSIVE = new Set(
  'have be become cost want know think believe assume get let make lack like hope wish seem mean need fail try refuse go come happen manage decide prefer love hate own fit lead bring trigger cause provoke precipitate set have do contribute end start begin owe care'.split(
    ' ',
  ),
);
const TWO_OBJECTS = new Set('give grant hand offer send show deny hand allow promise assign'.split(' '));
const TIMES =
  /^(?:morning|afternoon|evening|night|day|week|weekend|month|year|time|sprint|quarter|shift|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
const SAFE_NEXT = new Set(
  'in on at to for from with during after before across until over under into against about onto within through twice again yesterday today tonight once when while because so as although though and but by without instead straight since per via too either despite around where earlier first sooner later that whether using rather between among behind immediately outside inside near past ahead halfway along alongside besides plus next together upon throughout'.split(
    ' ',
  ),
);

/** True where the words behind an object begin something new, so that the object was read to its end. */
export function mayFollow(scene: Scene, at: number): boolean {
  const next = scene.tokens[at];
  if (
    next !== undefined &&
    /^(?:that|this|last|all|every|each|the)$/.test(next.lower) &&
    TIMES.test(lowerAt(scene, at + 1))
  )
    return true;
  if (
    next !== undefined &&
    /^(?:two|three|four|five|six|ten)$/.test(next.lower) &&
    /^(?:times|hours?|days?|weeks?|months?|minutes?)$/.test(lowerAt(scene, at + 1))
  )
    return true;
  return (
    next === undefined ||
    (next.kind === 'punctuation' && !/^[%&+=<>$/'’@]$/.test(next.lower)) ||
    SAFE_NEXT.has(next.lower) ||
    weighAdverb(next.lower) !== null ||
    /^\d/.test(next.lower)
  );
}

/** "left the port open": an object that ends in its state. */
function readState(scene: Scene, at: number): { object: NounPhrase; particle: string; to: number } | null {
  for (let to = at + 1; to < Math.min(at + 8, scene.tokens.length); to += 1) {
    const word = lowerAt(scene, to);
    if (scene.tokens[to]?.kind !== 'word') return null;
    if (!OPEN_STATES.has(word)) continue;
    const tokens = scene.tokens.slice(0, to);
    const object = readObject({ ...scene, tokens }, at);
    if (object !== null && object.to === to && mayFollow(scene, to + 1))
      return { object, particle: word, to: to + 1 };
  }
  return null;
}

/** "nobody checked whether the flag was set": what was not done is said of "it". */
function readClauseObject(scene: Scene, group: VerbGroup, base: string): Deed | null {
  const at = group.at + 1;
  if (group.negation === '' || !/^(?:whether|that|if)$/.test(lowerAt(scene, at))) return null;
  const thing = lowerAt(scene, at) === 'that' ? readObject(scene, at) : null;
  if (thing !== null && mayFollow(scene, thing.to)) return null;
  if (
    !/^(?:check|verify|confirm|notice|see|realise|realize|mention|say|document|record|note|ask|test|report|spot|announce)$/.test(
      base,
    )
  )
    return null;
  return {
    group,
    object: { from: at, to: at, text: 'it', head: 'it', isPlural: false, isFirstPerson: false },
    particle: '',
    to: at,
  };
}

const NO_HEED: Readonly<Record<string, RegExp>> = {
  turn: /^a (?:blind eye|deaf ear) to$/,
  pay: /^(?:no|little|scant) (?:attention|heed) to$/,
  take: /^no (?:notice|account) of$/,
};

/** "made it worse", "let the licence lapse", "turned a blind eye to the alarm"; undefined for a verb without such a figure. */
function readFigure(scene: Scene, group: VerbGroup, base: string): Deed | null | undefined {
  const at = group.at + 1;
  const heed = Object.hasOwn(NO_HEED, base) ? NO_HEED[base] : undefined;
  for (let to = at + 3; heed !== undefined && to <= at + 4; to += 1) {
    const words = scene.tokens.slice(at, to).map((token) => token.lower);
    const object = heed.test(words.join(' ')) ? readObject(scene, to) : null;
    if (object !== null && mayFollow(scene, object.to))
      return { group, object, particle: 'unheeded', to: object.to };
  }
  if (base !== 'make' && base !== 'let') return undefined;
  const most = Math.min(at + 7, scene.tokens.length);
  for (let to = at + 1; to < most; to += 1) {
    const word = lowerAt(scene, to);
    if (base === 'make' ? word !== 'worse' : !LAPSES.has(word)) continue;
    const object = readObject({ ...scene, tokens: scene.tokens.slice(0, to) }, at);
    if (object?.to !== to) return base === 'let' ? null : undefined;
    const verb = base === 'let' ? readVerb(word, 'base') : group.verb;
    const particle = base === 'let' && PARTICLES.has(lowerAt(scene, to + 1)) ? 1 : 0;
    if (verb === null || group.negation !== '') return null;
    const own: VerbGroup = base === 'let' ? { ...group, verb } : group;
    const said = particle === 1 ? ` ${lowerAt(scene, to + 1)}` : '';
    return { group: own, object, particle: base === 'let' ? `let${said}` : 'worse', to: to + 1 + particle };
  }
  return base === 'let' ? null : undefined;
}

/** Reads what stands behind a verb: its object, with a particle before or behind it. */
export function readDeed(scene: Scene, group: VerbGroup): Deed | null {
  const base = group.verb.base ?? '';
  const at = group.at + 1;
  const word = lowerAt(scene, at);
  if (STATE_VERBS.has(base)) {
    const state = readState(scene, at);
    if (state !== null) return { group, ...state };
  }
  const isPrepositional =
    Object.hasOwn(WITH_PREPOSITION, base) && WITH_PREPOSITION[base]?.split(' ').includes(word);
  if (isPrepositional && lowerAt(scene, at + 1) === 'on' && (base === 'sign' || base === 'follow')) {
    const object = readObject(scene, at + 2);
    if (object !== null && mayFollow(scene, object.to))
      return { group, object, particle: `${word} on`, to: object.to };
  }
  if (
    isPrepositional ||
    (PARTICLES.has(word) && lowerAt(scene, at + 1) !== 'of' && (word !== 'over' || OVER_VERBS.has(base)))
  ) {
    const object = readObject(scene, at + 1);
    if (object !== null && mayFollow(scene, object.to))
      return { group, object, particle: word, to: object.to };
    return null;
  }
  const clause = readClauseObject(scene, group, base);
  if (clause !== null) return clause;
  const figure = readFigure(scene, group, base);
  if (figure !== undefined) return figure;
  if (NO_PASSIVE.has(base) && !(base === 'bring' || base === 'set')) return null;
  const object = readObject(scene, at);
  if (object === null) return null;
  const behind = lowerAt(scene, object.to);
  if (PARTICLES.has(behind) && mayFollow(scene, object.to + 1) && lowerAt(scene, object.to + 1) !== 'the')
    return { group, object, particle: behind, to: object.to + 1 };
  if (base === 'bring' || base === 'set') return null;
  if (behind === 'that' && !/^(?:tell|inform|notify|warn|remind|advise|assure)$/.test(base)) return null;
  if (TWO_OBJECTS.has(base) && (scene.people.has(at) || object.isPlural === null)) return null;
  return mayFollow(scene, object.to) ? { group, object, particle: '', to: object.to } : null;
}

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
  if (passive !== null) told.push(passive);
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

const WORK_NOUNS: Readonly<Record<string, string>> = {
  deploy: 'the deployment',
  redeploy: 'the deployment',
  ship: 'the release',
  release: 'the release',
  publish: 'the release',
  push: 'the push',
};

/** "Bogdan pushed" → "the push went out": work whose object is left out. */
export function tellWork(scene: Scene, group: VerbGroup): Deed | null {
  const base = group.verb.base ?? '';
  const noun = Object.hasOwn(WORK_NOUNS, base) ? WORK_NOUNS[base] : undefined;
  const next = scene.tokens[group.at + 1];
  if (
    base === 'sign' &&
    next?.lower === 'off' &&
    /^(?:without|before|despite)$/.test(lowerAt(scene, group.at + 2)) &&
    group.negation === '' &&
    group.tense === 'past'
  ) {
    const object: NounPhrase = {
      from: group.at,
      to: group.at + 1,
      text: 'the sign-off',
      head: base,
      isPlural: false,
      isFirstPerson: false,
    };
    return { group, object, particle: 'given', to: group.at + 2 };
  }
  if (noun === undefined || group.negation !== '' || group.tense !== 'past' || group.modal !== undefined)
    return null;
  if (next === undefined || !/^(?:without|before|on|at|during|despite)$/.test(next.lower)) return null;
  const object: NounPhrase = {
    from: group.at,
    to: group.at + 1,
    text: noun,
    head: base,
    isPlural: false,
    isFirstPerson: false,
  };
  return { group, object, particle: 'out', to: group.at + 1 };
}

/** "nobody responded" → "there was no response". */
export function tellSilence(group: VerbGroup): string | null {
  const noun = NO_ACTS[group.verb.base ?? ''];
  if (noun === undefined || !Object.hasOwn(NO_ACTS, group.verb.base ?? '') || group.negation === '')
    return null;
  return group.tense === 'past' || group.tense === 'perfect' || group.tense === 'pluperfect'
    ? `there was no ${noun}`
    : null;
}

/** The deed in "wiping the index", "to wipe the index": the words behind a verb that has no subject of its own. */
export function readBareDeed(scene: Scene, at: number, form: 'ing' | 'base'): Deed | null {
  const verb: VerbWord | null = readVerb(lowerAt(scene, at), form);
  return verb === null ? null : readDeed(scene, { at, verb, tense: 'past', negation: '', adverbs: '' });
}

/** Where the verb of a person may stand: behind it, or behind something said of it in passing. */
export function* verbPlaces(scene: Scene, person: Person): Generator<number> {
  yield person.to;
  const word = lowerAt(scene, person.to);
  if (word === ',') {
    const isAside = /^(?:plus|and|with|along|together|our|the|in|once|as|yet|again|of)$/.test(
      lowerAt(scene, person.to + 1),
    );
    for (let at = person.to + 2; isAside && at < person.to + 8; at += 1) {
      if (/^\d/.test(lowerAt(scene, at))) return;
      if (lowerAt(scene, at) === ',') {
        yield at + 1;
        return;
      }
    }
    return;
  }
  if (!/^(?:in|on|from|at|of|over|with)$/.test(word)) return;
  for (let at = person.to + 2; at < person.to + 9; at += 1) {
    const token = scene.tokens[at];
    if (token === undefined || token.kind !== 'word' || /^\d/.test(token.lower)) return;
    yield at;
  }
}

/** What a person is said to have done to something, or not to have done. */
export function readDeedOf(scene: Scene, person: Person): { group: VerbGroup; deed: Deed | null } | null {
  for (const place of verbPlaces(scene, person)) {
    const group = readVerbGroup(scene, place, person.kind === 'nobody');
    if (group !== null) return { group, deed: readDeed(scene, group) ?? tellWork(scene, group) };
    if (
      place === person.to &&
      scene.tokens[place]?.kind === 'word' &&
      !/^(?:in|on|from|at|of|over|with)$/.test(lowerAt(scene, place))
    )
      return null;
  }
  return null;
}
