import type { BlameCategory, QualityCategory } from './types';

interface CategoryText {
  /** At most 120 characters. */
  readonly why: string;
  readonly question: string;
}

/** What is said about a finding of each category, unless its rule knows better. */
export const CATEGORY_TEXTS: Readonly<Record<BlameCategory | QualityCategory, CategoryText>> = {
  person_fault: {
    why: 'Naming who did it ends the search; what the system allowed keeps it open.',
    question: 'What made this look like the right step at that moment?',
  },
  omission: {
    why: 'What somebody did not do explains little; the cue or control that was missing explains more.',
    question: 'How would anyone have known, at that moment, that this was needed?',
  },
  counterfactual: {
    why: 'This describes an event that did not happen, so it cannot explain the one that did.',
    question: 'What would have told us sooner?',
  },
  hindsight: {
    why: 'It looks plain now that the outcome is known; at the time there was more to look at.',
    question: 'Where was the signal at that time, and what else was in view?',
  },
  judgement: {
    why: 'A judgement of people hides the conditions they worked in.',
    question: 'What conditions made this way of working reasonable?',
  },
  human_error: {
    why: 'Human error is where the search begins, not where it ends.',
    question: 'What made that step easy to get wrong?',
  },
  fault_assign: {
    why: 'Once fault is given to somebody, people stop sharing what they saw.',
    question: 'Which conditions had to come together for this to happen?',
  },
  accusing_question: {
    why: 'Who and why-you questions ask for a defence; what and how ask for a description.',
    question: 'What was known at that point, and how did the options look?',
  },
  single_cause: {
    why: 'Incidents need several conditions at once; one cause is usually the first that was found.',
    question: 'What else had to be true for this to happen?',
  },
  passive_blame: {
    why: 'Blame without a name is still blame, and it leaves out what was hard about the step.',
    question: 'Which step was it, and what made it hard to do?',
  },
  sarcasm: {
    why: 'Irony is heard as blame by whoever was there; the plain observation says more.',
    question: 'What was observed, in plain words?',
  },
  fix_the_person: {
    why: 'Care and attention run out at three in the morning; a change to the tool does not.',
    question: 'What could the tool, the process or the information do instead?',
  },
  vague_action: {
    why: 'Nobody could say on which day this is done.',
    question: 'What would be different afterwards, and how would we see it?',
  },
  vague_time: {
    why: 'Words for a time are read differently by everybody who was not there.',
    question: 'What did the clock show?',
  },
  unquantified_impact: {
    why: 'Without a number the reader pictures anything between three and three million.',
    question: 'How many, how much, and for how long?',
  },
  opinion: {
    why: 'A verdict invites argument; the observation behind it does not.',
    question: 'What was seen or measured?',
  },
  truism: {
    why: 'Everybody agrees with this already, so it changes nothing.',
    question: 'What was surprising here, and where else could the same trap lie?',
  },
  single_root_cause: {
    why: 'One cause is often the first that was found; the others stay in place.',
    question: 'What else had to be true for this to happen, or to last so long?',
  },
  person_at_the_end: {
    why: 'The chain ends with somebody; what made that step reasonable is one more why away.',
    question: 'What in the tools or the information made that the natural thing to do?',
  },
};
