import { wordsTagged } from '../lexicon/lexicon';

/** Verbs that also say it of the thing alone: "the page broke". */
const ERGATIVE = new Set(['break', 'crash', 'sink', 'stall', 'shatter', 'leak', 'explode', 'derail']);
/** Done badly, whatever was done: the verb says nothing else. */
const SPOILT = new Set(
  'bungle botch fluff fumble flub muff bodge butcher mishandle mismanage muddle fudge bollix goof misjudge mistime screw+up mess+up stuff+up cock+up foul+up louse+up muck+up fluff+up goof+up'.split(
    ' ',
  ),
);
const LEFT_OUT = new Set('skip omit leave+out forget'.split(' '));
const UNNOTICED = new Set('miss overlook overlook+at'.split(' '));
const UNHEEDED = new Set(
  'ignore disregard dismiss shrug+off brush+aside wave+away brush+off wave+aside laugh+off sit+on sleep+through snooze+through discount blank'.split(
    ' ',
  ),
);
const PASSED = new Set('rubber-stamp rubberstamp wave+through nod+through'.split(' '));
const CALLS = new Set(
  'alert alerts alarm alarms page pages ticket tickets message messages mail mails email emails request requests notification notifications call calls question questions ping pings pager report reports'.split(
    ' ',
  ),
);
const GUIDES = new Set(
  'runbook runbooks procedure procedures checklist checklists documentation docs guide guides playbook playbooks instructions manual'.split(
    ' ',
  ),
);
const RULES = new Set(
  'rule rules policy policies process protocol freeze principle window agreement standard standards guideline guidelines convention'.split(
    ' ',
  ),
);
const EVENTS = new Set(
  'review reviews run rehearsal rehearsals drill drills test tests testing meeting meetings handover standup sync briefing debrief walkthrough check checks verification validation inspection training backup backups stage-gate'.split(
    ' ',
  ),
);
const APPOINTMENTS = new Set('deadline deadlines target targets date cutoff'.split(' '));
const DOWN = new Set(['take', 'bring', 'knock', 'drag', 'pull']);

/**
 * What became of something, in other words than the passive of what was done to it.
 *
 * @param verb base form, with "+" and the particle of a phrasal verb
 * @param head the last word of the thing, lower case
 * @param past true for the past tense, false for the present
 * @param isEvent false to say of an event too that it was left out
 * @returns the words behind the subject; null where the passive says it well enough
 */
export function tellOutcome(
  verb: string,
  head: string,
  isPlural: boolean,
  past: boolean,
  isEvent = true,
): string | null {
  const was = past ? (isPlural ? 'were' : 'was') : isPlural ? 'are' : 'is';
  const go = past ? 'went' : isPlural ? 'go' : 'goes';
  const [base = '', particle] = verb.split('+');
  if (ERGATIVE.has(base) && particle === undefined) return past ? pastOf(base) : isPlural ? base : `${base}s`;
  if (DOWN.has(base) && (particle === 'down' || particle === 'offline')) return `${go} ${particle}`;
  if (SPOILT.has(verb)) return `${go} wrong`;
  if (PASSED.has(verb)) return `${go} through`;
  if (LEFT_OUT.has(verb)) {
    if (!EVENTS.has(head) || !isEvent) return `${was} left out`;
    return past ? 'did not take place' : isPlural ? 'do not take place' : 'does not take place';
  }
  if (UNNOTICED.has(verb)) {
    if (EVENTS.has(head) && verb === 'miss') return null;
    return APPOINTMENTS.has(head) ? `${was} not met` : `${go} unnoticed`;
  }
  if (!UNHEEDED.has(verb)) return null;
  if (CALLS.has(head)) return `${go} unanswered`;
  if (GUIDES.has(head)) return `${go} unused`;
  if (RULES.has(head)) return `${was} not kept`;
  return past ? 'led to no action' : isPlural ? 'lead to no action' : 'leads to no action';
}

/** "has led to no action" for "led to no action". */
export function perfectOf(told: string, isPlural: boolean): string {
  const has = isPlural ? 'have' : 'has';
  const forms: readonly (readonly [RegExp, string])[] = [
    [/^(?:was|were) /, `${has} been `],
    [/^went /, `${has} gone `],
    [/^did not take/, `${has} not taken`],
    [/^broke$/, `${has} broken`],
    [/^sank$/, `${has} sunk`],
  ];
  const form = forms.find(([pattern]) => pattern.test(told));
  return form === undefined ? `${has} ${told}` : told.replace(form[0], form[1]);
}

function pastOf(base: string): string {
  const irregular: Readonly<Record<string, string>> = { break: 'broke', sink: 'sank' };
  return irregular[base] ?? (base.endsWith('e') ? `${base}d` : `${base}ed`);
}

/** "unchecked" for "checked" where the language has that word for what did not happen. */
export function unForm(participle: string): string | null {
  return wordsTagged('unpp').has(participle) ? `un${participle}` : null;
}
