import type { Match } from '../engine';

/** Rules whose own words are a figure of speech: a thing named inside it is none, and its verb did not take place. */
const FIGURE_RULES =
  /idiom|metaphor|likeness|burden|wheel|slip|ball|door|thumb|signs|saw|see|little|job|said|corners|cannot|fault|guilt|mock|sarcas|silent|was-it/;

export function isFigure({ rule }: Match): boolean {
  return FIGURE_RULES.test(rule.id);
}
