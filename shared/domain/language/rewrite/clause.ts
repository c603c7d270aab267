import type { Person } from '../people/person';
import {
  LAPSES,
  NO_PASSIVE,
  OPEN_STATES,
  OVER_VERBS,
  PARTICLES,
  SAFE_NEXT,
  STATE_VERBS,
  TIMES,
  TWO_OBJECTS,
  WITH_PREPOSITION,
} from './deed-verbs';
import { type NounPhrase, readObject } from './noun-phrase';
import { lowerAt, type Scene } from './scene';
import { readVerb, type VerbWord, weighAdverb } from './verb-forms';
import { readVerbGroup, type VerbGroup } from './verb-group';

/** Somebody did something to something: what a passive needs to know. */
export interface Deed {
  readonly group: VerbGroup;
  readonly object: NounPhrase;
  /** Behind the participle: "off", "open", "looked at"'s "at". */
  readonly particle: string;
  /** The token behind the deed's last word. */
  readonly to: number;
}

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

/** "locked everybody out of the vault" */
function isOutOf(scene: Scene, at: number): boolean {
  return lowerAt(scene, at) === 'out' && lowerAt(scene, at + 1) === 'of';
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
  if (/^(?:keep|leave|find|render)$/.test(base) && /(?:ed|ing)$/.test(lowerAt(scene, object.to - 1)))
    return null;
  const behind = lowerAt(scene, object.to);
  if (
    PARTICLES.has(behind) &&
    (mayFollow(scene, object.to + 1) || isOutOf(scene, object.to)) &&
    lowerAt(scene, object.to + 1) !== 'the'
  )
    return { group, object, particle: behind, to: object.to + 1 };
  if (base === 'bring' || base === 'set') return null;
  if (behind === 'that' && !/^(?:tell|inform|notify|warn|remind|advise|assure)$/.test(base)) return null;
  if (TWO_OBJECTS.has(base) && (scene.people.has(at) || object.isPlural === null)) return null;
  return mayFollow(scene, object.to) ? { group, object, particle: '', to: object.to } : null;
}

/** The deed in "wiping the index", "to wipe the index": the words behind a verb that has no subject of its own. */
export function readBareDeed(scene: Scene, at: number, form: 'ing' | 'base'): Deed | null {
  const verb: VerbWord | null = readVerb(lowerAt(scene, at), form);
  return verb === null ? null : readDeed(scene, { at, verb, tense: 'past', negation: '', adverbs: '' });
}

/** Where the verb of a person may stand: behind it, or behind something said of it in passing. */
export function* verbPlaces(scene: Scene, person: Person): Generator<number> {
  // What stands right behind a bare "whoever" says who it was; the next verb says what was done.
  if (lowerAt(scene, person.from) === 'whoever' && person.to === person.from + 1) {
    for (let at = person.to + 2; at < person.to + 8; at += 1) {
      const isAuxiliary =
        /^(?:should|could|might|ought|had|has|have|did|does|was|is|never|must|would|to)$/.test(
          lowerAt(scene, at),
        );
      if (!isAuxiliary && readVerb(lowerAt(scene, at), 'past') === null) continue;
      yield at;
      return;
    }
    return;
  }
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
