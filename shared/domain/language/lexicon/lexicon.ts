import * as afterthought from './afterthought-words';
import * as conduct from './conduct-words';
import * as deeds from './deed-words';
import * as figure from './figure-words';
import { FIRST_NAMES } from './first-names';
import * as harm from './harm-verbs';
import * as hindsight from './hindsight-words';
import { inflectVerb, type VerbForms } from './inflect';
import * as judgement from './judgement-words';
import * as lapse from './lapse-words';
import * as neglect from './neglect-words';
import * as omission from './omission-verbs';
import { OPEN_NAMES, OPEN_PLACES, OPEN_SURNAMES } from './open-names';
import { ENGLISH_WORDS, OPEN_ROLES } from './open-people';
import * as open from './open-words';
import * as people from './people-words';
import * as signs from './person-signs';
import { PROGRAM_NAMES } from './program-names';
import { SURNAMES } from './surnames';
import * as trait from './trait-words';
import * as woe from './woe-words';
import { WORD_NAMES } from './word-names';

/** Suffixes of verb tags: `harm.d` is the past of every harm verb; `harm` alone is any of its forms. */
const FORM_KEYS = { b: 'base', z: 'third', d: 'past', n: 'participle', g: 'ing' } as const;

export function splitWords(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

const tags = new Map<string, Set<string>>();
const verbs = new Map<string, VerbForms>();

function addWord(tag: string, word: string): void {
  const words = tags.get(tag) ?? new Set<string>();
  words.add(word);
  tags.set(tag, words);
}

/** "labeled" beside "labelled"; null where both spellings agree. */
function americanForm(base: string, form: string): string | null {
  return /[^aeiou](?:a|e)l$/.test(base) && base.length > 4 ? form.replace(/ll(?=ed$|ing$)/, 'l') : null;
}

/** Tags all forms of verbs without making them words that may follow just any subject. */
function addForms(tag: string, list: string): void {
  for (const base of splitWords(list)) {
    const forms = inflectVerb(base);
    for (const [suffix, key] of Object.entries(FORM_KEYS) as [keyof typeof FORM_KEYS, keyof VerbForms][]) {
      // The cast restates the literal keys that Object.entries widens to string.
      for (const form of [forms[key], americanForm(base, forms[key])]) {
        if (form === null) continue;
        addWord(`${tag}.${suffix}`, form);
        addWord(tag, form);
      }
    }
  }
}

function addVerbs(tag: string, list: string): void {
  addForms(tag, list);
  addForms('verb', list);
  for (const base of splitWords(list)) {
    const forms = inflectVerb(base);
    for (const form of Object.values(forms)) if (!verbs.has(form)) verbs.set(form, forms);
  }
}

function addWords(tag: string, list: string): void {
  for (const word of splitWords(list)) addWord(tag, word);
}

addVerbs('harm', harm.HARM_VERBS);
addVerbs('harm', open.HARM);
addVerbs(
  'harmup',
  splitWords(open.HARM_PHRASAL)
    .map((word) => word.replace(/_up$/, ''))
    .join(' '),
);
addVerbs('destroy', harm.DESTRUCTIVE_VERBS);
addVerbs('cause', harm.CAUSE_VERBS);
addVerbs('work', harm.WORK_VERBS);
addVerbs('trigger', harm.TRIGGER_VERBS);
addVerbs('repair', harm.REPAIR_VERBS);
addVerbs('bypass', omission.BYPASS_VERBS);
addVerbs('omitto', omission.OMIT_TO_VERBS);
addVerbs('omit', omission.OMIT_OBJECT_VERBS);
addVerbs('deployish', 'deploy ship release merge push publish');
addVerbs('haste', omission.HASTE_VERBS);
addVerbs('act', omission.ACT_VERBS);
addWords('badadj', harm.BAD_ADJECTIVES);
addWords('badnoun', harm.BAD_NOUNS);
addWords('humanpp', omission.HUMAN_PARTICIPLES);
addWords('safeguard', omission.SAFEGUARDS);
addWords('unpp', omission.UN_PARTICIPLES);
addWords('harsh', judgement.HARSH_ADJECTIVES);
addWords('harsh', open.HARSH);
addWords('soft', judgement.SOFT_ADJECTIVES);
addWords('conduct', judgement.CONDUCT_NOUNS);
addWords('insult', judgement.INSULT_NOUNS);
addWords('insult', open.INSULTS);
for (const insult of splitWords(open.INSULTS)) addWord('insult', `${insult}s`);
addWords('quality', judgement.LACKED_QUALITIES);
addWords('harshly', judgement.HARSH_ADVERBS);
addWords('harshly', open.HARSHLY);
addWords('strongly', open.HARSHLY);
addWords('strongly', judgement.STRONG_ADVERBS);
addWords('character', judgement.CHARACTER_ADJECTIVES);
addWords('character', open.CHARACTER);
addWords('praise', judgement.PRAISE_WORDS);
for (const roles of [people.ROLE_NOUNS, OPEN_ROLES]) {
  addWords('role', roles);
  for (const role of splitWords(roles))
    addWord('roles', role.endsWith('man') ? role.replace(/man$/, 'men') : `${role}s`);
}
addWords('roles', 'people folks staff planners officials midwives');
addWords('bareplural', people.BARE_PLURALS);
addWords('team', people.TEAM_NOUNS);
for (const team of splitWords(people.TEAM_NOUNS)) addWord('team', `${team}s`);
addWords('dept', people.DEPARTMENTS);
addWords('deptpair', people.DEPARTMENT_PAIRS);
addWords('programrole', people.PROGRAM_ROLES);
for (const role of splitWords(people.PROGRAM_ROLES)) addWord('programroles', `${role}s`);
addWords('humanmodifier', people.HUMAN_MODIFIERS);
addWords('scorned', people.SCORNED_SOMEBODIES);
addWords('honorific', people.HONORIFICS);
addWords('capitaltitle', people.CAPITAL_TITLES);
addForms('onlyhuman', signs.ONLY_HUMAN_ACTS);
addWords('belonging', signs.HUMAN_BELONGINGS);
addWords('condition', signs.HUMAN_CONDITIONS);
addWords('manner', signs.HUMAN_MANNERS);
addWords('english', ENGLISH_WORDS);
addWords('place', OPEN_PLACES);
addForms('humanact', people.HUMAN_ACTS);
addWords('programname', PROGRAM_NAMES);
addWords('honorificbehind', people.AFTER_HONORIFICS);
addWords('humandeed', people.HUMAN_DEEDS);
addWords('actingdept', people.ACTING_DEPARTMENTS);
addWords('weakdept', people.WEAK_DEPARTMENTS);
addWords('thing', people.THING_NOUNS);
addWords('system', people.SYSTEM_MODIFIERS);
addWords('trait', trait.TRAIT_ADJECTIVES);
addWords('trait', open.CHARACTER);
addWords('trait', open.HARSH);
addWords('wanted', trait.WANTED_TRAITS);
addVerbs('caring', trait.CARE_VERBS);
addWords('merit', trait.MERIT_NOUNS);
addWords('mishap', figure.MISHAP_WORDS);
addWords('worthy', figure.WORTHY_ACTS);
addWords('nuisance', figure.BURDEN_NOUNS);
for (const burden of splitWords(figure.BURDEN_NOUNS)) addWord('nuisance', `${burden}s`);
addWords('faculty', figure.FACULTY_NOUNS);
addWords('wanting', figure.WANTING_WORDS);
addWords('guiltnoun', figure.BLAME_NOUNS);
addWords('slack', figure.SLACK_ADJECTIVES);
addWords('firstname', FIRST_NAMES);
addWords('firstname', OPEN_NAMES);
addWords('surname', SURNAMES);
addWords('surname', OPEN_SURNAMES);
addWords('wordname', WORD_NAMES);
for (const [tag, list] of Object.entries(deeds.DEED_VERBS)) addForms(tag, list);
addWords('badstate', deeds.BAD_STATES);
addWords('loststate', deeds.LOST_STATES);
addWords('vice', deeds.VICE_NOUNS);
addWords('actnoun', deeds.ACT_NOUNS);
addForms('state', neglect.STATE_VERBS);
addForms('experience', neglect.EXPERIENCE_VERBS);
for (const [particle, list] of Object.entries(neglect.PARTICLE_VERBS)) addVerbs(`pass${particle}`, list);
addForms('verb', neglect.SHARED_SUBJECT_VERBS);
addWords('duenoun', neglect.DUE_NOUNS);
addWords('undone', neglect.UNDONE_WORDS);
addWords('unheeded', neglect.UNHEEDED_WORDS);
addWords('handpp', neglect.HAND_PARTICIPLES);
addWords('carriedout', neglect.CARRIED_OUT);
addVerbs('care', hindsight.CARE_VERBS);
addWords('leap', hindsight.LEAP_WORDS);
addWords('virtue', hindsight.VIRTUE_NOUNS);
addWords('measure', hindsight.MEASURE_ADJECTIVES);
addWords('novice', hindsight.NOVICE_NOUNS);
addWords('savant', hindsight.SAVANT_NOUNS);
addWords('plain', hindsight.PLAIN_ADJECTIVES);
addWords('plainly', hindsight.PLAIN_ADVERBS);
addWords('outcome', hindsight.OUTCOME_NOUNS);
addWords('sign', hindsight.SIGN_NOUNS);
addWords('credit', hindsight.CREDIT_NOUNS);
addWords('meddling', hindsight.MEDDLING_NOUNS);
addWords('owed', hindsight.OWED_NOUNS);
addWords('helping', hindsight.HELPING_PASTS);
addWords('whose', hindsight.WHOSE_NOUNS);
addWords('woe', woe.WOE_NOUNS);
for (const noun of splitWords(woe.WOE_NOUNS))
  addWord('woe', /(?:s|sh|ch|x)$/.test(noun) ? `${noun}es` : `${noun}s`);
addForms('wreck', woe.WRECK_VERBS);
addForms('wipe', woe.WIPE_VERBS);
addForms('cutoff', woe.CUT_OFF_VERBS);
addForms('worsen', woe.WORSEN_VERBS);
addForms('plunge', woe.PLUNGE_VERBS);
addForms('bump', woe.BUMP_VERBS);
addWords('bettered', afterthought.BETTER_ADJECTIVES);
addWords('course', afterthought.COURSE_NOUNS);
addWords('stepnoun', afterthought.STEP_NOUNS);
addWords('effort', afterthought.EFFORT_NOUNS);
addWords('moment', afterthought.MOMENT_NOUNS);
addWords('averted', afterthought.AVERTED_PARTICIPLES);
addWords('standing', afterthought.STANDING_NOUNS);
addWords('backbone', afterthought.BACKBONE_NOUNS);
addWords('suspecting', afterthought.SUSPECTING_VERBS);
addWords('looming', afterthought.LOOMING_WORDS);
addWords('tinder', afterthought.TINDER_NOUNS);
addWords('reckoning', afterthought.RECKONING_VERBS);
addWords('guiltburden', afterthought.BURDENS_OF_GUILT);
addWords('onlypeople', afterthought.ONLY_PEOPLE_PARTICIPLES);
addForms('attend', lapse.ATTENDING_VERBS);
addWords('minded', lapse.MINDED_PARTICIPLES);
addWords('handled', lapse.HANDLED_PARTICIPLES);
addWords('handled', neglect.HAND_PARTICIPLES);
addWords('bodily', lapse.BODILY_PARTICIPLES);
addWords('spurned', lapse.SPURNED_PARTICIPLES);
addWords('order', lapse.ORDER_NOUNS);
addWords('machinery', lapse.MACHINE_NOUNS);
addWords('heed', lapse.ATTENTION_NOUNS);
addWords('trait', conduct.MORE_TRAITS);
addWords('insult', conduct.MORE_INSULTS);
for (const insult of splitWords(conduct.MORE_INSULTS)) addWord('insult', `${insult}s`);
addWords('failing', conduct.FAILING_NOUNS);
addWords('barefailing', conduct.BARE_FAILINGS);
addWords('dire', conduct.DIRE_ADJECTIVES);
addWords('grace', conduct.MOCKED_GRACES);
addWords('mocking', conduct.MOCKING_ADJECTIVES);
addWords('mockfeat', conduct.MOCK_FEATS);
addWords('epithet', conduct.MOCK_EPITHETS);
addWords('selfgiven', conduct.SELF_GIVEN);
addWords('reward', conduct.MOCK_REWARDS);
addWords('scolding', conduct.SCOLDINGS);
addWords('stern', conduct.STERN_ADJECTIVES);
addWords('diligence', conduct.DILIGENCE_NOUNS);
addWords('betterof', conduct.BETTER_ADJECTIVES);

const NONE: ReadonlySet<string> = new Set();

/** The words of a class, lower case; empty for a class that does not exist. */
export function wordsTagged(tag: string): ReadonlySet<string> {
  return tags.get(tag) ?? NONE;
}

/** @returns the forms of the verb that `form` belongs to, or null for a word that is no verb of the lists */
export function findVerb(form: string): VerbForms | null {
  return verbs.get(form) ?? null;
}
