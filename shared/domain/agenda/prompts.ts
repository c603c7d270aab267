import type { Milestone } from '../incident/types';
import type { Stage } from './types';

/** A question that opens a talk: what and how, never who, and no why that has to be answered for. */
export interface BankQuestion {
  /** `{then}` becomes "at 09:36" where a moment is looked at, else "then". */
  readonly ask: string;
  readonly stages: readonly Stage[];
  /** Words in the line that is being typed, or was kept last, that call for it; without them it fits any time. */
  readonly on?: RegExp;
  /** Moments of the incident that call for it. */
  readonly at?: readonly Milestone[];
}

const TALK: readonly Stage[] = ['timeline', 'factors'];

/**
 * Questions of our own, by stage and by what calls for them. Where they come from: the kinds of questions that guides to
 * debriefing ask, and the words after which they ask them (a hunch, a decision, a habit, a call for help, what was obvious).
 */
export const QUESTION_BANK: readonly BankQuestion[] = [
  // What somebody has just said.
  {
    ask: 'Which signs showed it? What does it look like when all is well?',
    stages: TALK,
    on: /\b(?:seem(?:s|ed)?|felt|looked|strange|weird|odd|off|wrong|suspicious)\b/i,
  },
  {
    ask: 'How did that become known? Where could it be read {then}?',
    stages: TALK,
    on: /\b(?:knew|know|known|aware|realised|realized|understood)\b/i,
  },
  {
    ask: 'How does this part behave on a quiet day?',
    stages: TALK,
    on: /\b(?:usually|normally|always|never|typically|as usual|often)\b/i,
  },
  {
    ask: 'What else was on the table? What made this the reasonable choice {then}?',
    stages: TALK,
    on: /\b(?:decided?|chose|choose|opted|went with|agreed|instead|rather than)\b/i,
  },
  {
    ask: 'What led to the call for help {then}? How did you know whom to ask?',
    stages: TALK,
    on: /\b(?:paged?|called|asked|escalated?|pinged|woke|joined|looped in)\b/i,
  },
  {
    ask: 'How did it look from the other teams? Was it the same picture?',
    stages: TALK,
    on: /\b(?:obvious(?:ly)?|of course|clear(?:ly)?|everyone|everybody|simply|just)\b/i,
  },
  {
    ask: 'What else had to be kept going at the same time? How much did the hour matter?',
    stages: TALK,
    on: /\b(?:hurry|rush(?:ed)?|quick(?:ly)?|deadline|busy|late|time|pressure|urgent)\b/i,
  },
  {
    ask: 'What had looked the same before, and what was it that time?',
    stages: TALK,
    on: /\b(?:again|same|similar|last time|before|like the|known issue|recurr\w*)\b/i,
  },
  {
    ask: 'What did the screen show {then}? Could somebody draw it?',
    stages: TALK,
    on: /\b(?:dashboards?|graphs?|charts?|screens?|metrics?|logs?|alerts?)\b/i,
  },
  {
    ask: 'What did people expect the change to do?',
    stages: TALK,
    on: /\b(?:deploy\w*|releas\w+|roll(?:ed)? ?(?:out|back)|chang\w+|migrat\w+|restart\w*|config\w*)\b/i,
  },

  // The moment that is looked at.
  {
    ask: 'What was already different before the first sign?',
    stages: ['timeline'],
    at: ['impact_start'],
  },
  {
    ask: 'What made it visible {then} and not earlier?',
    stages: ['timeline'],
    at: ['detected'],
  },
  {
    ask: 'What was known to whoever picked it up {then}, and what had to be found out?',
    stages: ['timeline'],
    at: ['acknowledged'],
  },
  {
    ask: 'What else was tried or weighed before this helped?',
    stages: ['timeline'],
    at: ['mitigated'],
  },
  { ask: 'How did we know that it was over?', stages: ['timeline'], at: ['resolved'] },

  // What fits a stage at any time.
  { ask: 'Who is new here? What would help you to follow?', stages: ['opening'] },
  { ask: 'What would make this hour worth it for you?', stages: ['opening'] },
  { ask: 'Whose view of that day is missing in this room?', stages: ['opening'] },

  { ask: 'What was on your screen {then}?', stages: ['timeline'] },
  { ask: 'When did it stop looking like an ordinary day?', stages: ['timeline'] },
  { ask: 'What did you expect to happen next?', stages: ['timeline'] },
  { ask: 'What else had to be protected or finished at that hour?', stages: ['timeline'] },
  { ask: 'What moved from one team to another here?', stages: ['timeline'] },
  { ask: 'Who hears this for the first time?', stages: ['timeline'] },
  { ask: 'What has stood out so far? One word from each of us?', stages: ['timeline'] },

  { ask: 'If this happened again tonight, what would still be slow?', stages: ['factors'] },
  { ask: 'What made it likely, and not only possible?', stages: ['factors'] },
  { ask: 'What kept the damage smaller than it might have been, and was it luck?', stages: ['factors'] },
  { ask: 'Is this a single case, or does it get likelier as we grow?', stages: ['factors'] },
  { ask: 'Which older plan would have mattered here?', stages: ['factors'] },
  { ask: 'What made it hard to see which part was the cause?', stages: ['factors'] },
  { ask: 'What about how we work together played a part?', stages: ['factors'] },

  { ask: 'What helped without any plan for it?', stages: ['went_well'] },
  { ask: 'Which help came from beyond the runbook?', stages: ['went_well'] },
  { ask: 'Which tool or note saved us minutes?', stages: ['went_well'] },
  { ask: 'Which help made it easier for the others?', stages: ['went_well'] },

  { ask: 'What will you do differently on your next shift?', stages: ['lessons'] },
  { ask: 'What did we believe about the system that is not so?', stages: ['lessons'] },
  { ask: 'Which other team could meet the same thing?', stages: ['lessons'] },
  { ask: 'What surprised you most today?', stages: ['lessons'] },

  { ask: 'How will we know that it is done?', stages: ['actions'] },
  { ask: 'Which factor does it change, and would we notice if it did not?', stages: ['actions'] },
  { ask: 'What would this have changed on that day?', stages: ['actions'] },
  { ask: 'What do we leave undone on purpose, and why is that all right?', stages: ['actions'] },
  { ask: 'Who has the time for it before the date?', stages: ['actions'] },
  {
    ask: 'Which one step of it can be seen to be finished?',
    stages: ['actions'],
    on: /\b(?:improve|investigate|look into|make sure|ensure|better|review|consider|careful)\b/i,
  },

  { ask: 'Would a reader know whether they have to do anything?', stages: ['customer_message'] },
  { ask: 'Which of its words need an explanation?', stages: ['customer_message'] },
  { ask: 'Is everything in it true today, and will it be next week?', stages: ['customer_message'] },

  { ask: 'Who owns what, by when? Let us say it aloud once.', stages: ['closing'] },
  { ask: 'What is still on your mind?', stages: ['closing'] },
  { ask: 'Who needs to hear of this who was not here?', stages: ['closing'] },
];

/** Calm ways to go on when somebody is blamed aloud: back to what could be seen, what was known, what can be changed. */
export const REDIRECTS: readonly string[] = [
  'Let us stay with what could be seen at that moment. What did it look like?',
  'Somebody else in that place might well have done the same. What led there?',
  'What was known then, and what made it reasonable?',
  'I would like to hear the other side of this before we go on.',
  'I do not mean that anybody did something wrong. I mean: what should the system have told us?',
  'Shall we write down the condition, and no name?',
];
