/** What is said and agreed on when a meeting opens, as a team has worded it. */
export interface OpeningWords {
  /** Read aloud. */
  readonly statement: string;
  /** One a line. */
  readonly rules: string;
}

export const DEFAULT_OPENING: OpeningWords = {
  statement:
    'We are here to understand how this came about, so that it becomes rarer and does less harm. Nobody is on trial, ' +
    'yourself included. Everybody did what made sense with what they knew and saw then: tell us what that was. ' +
    'Fixes wait until we talk about actions. The clock belongs to all of us, so say when you want more of it.',
  rules: [
    'Everybody is heard, and nobody for long.',
    'We ask how and what, not who and why.',
    'Anybody may say “park it” when we drift.',
    'Roles go on the screen, names stay here.',
  ].join('\n'),
};
