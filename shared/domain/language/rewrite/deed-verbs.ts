export const PARTICLES = new Set('down up off out away back over offline aside around'.split(' '));
export const OPEN_STATES = new Set(
  'open on off unlocked unattended blank empty running enabled disabled exposed in out untouched unpatched unset unreviewed unfinished half-done hanging unmonitored unprotected offline down unchecked wide'.split(
    ' ',
  ),
);
export const OVER_VERBS = new Set('cut hand take roll carry turn knock switch fail skip'.split(' '));
/** What things do by themselves when they are let. */
export const LAPSES = new Set(
  'lapse expire slip fill run leak rot drift drain lag grow go fall pass pile overflow slide'.split(' '),
);
export const STATE_VERBS = new Set('leave keep'.split(' '));
/** Verbs that take a preposition with them into the passive: "was looked at". */
export const WITH_PREPOSITION: Readonly<Record<string, string>> = {
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
export const NO_PASSIVE = new Set(
  'have be become cost want know think believe assume get let make lack like hope wish seem mean need fail try refuse go come happen manage decide prefer love hate own fit lead bring trigger cause provoke precipitate set have do contribute end start begin owe care'.split(
    ' ',
  ),
);
export const TWO_OBJECTS = new Set(
  'give grant hand offer send show deny hand allow promise assign'.split(' '),
);
export const TIMES =
  /^(?:morning|afternoon|evening|night|day|week|weekend|month|year|time|sprint|quarter|shift|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
export const SAFE_NEXT = new Set(
  'thinking believing assuming hoping in on at to for from with during after before across until over under into against about onto within through twice again yesterday today tonight once when while because so as although though and but by without instead straight since per via too either despite around where earlier first sooner later that whether using rather between among behind immediately outside inside near past ahead halfway along alongside besides plus next together upon throughout'.split(
    ' ',
  ),
);
