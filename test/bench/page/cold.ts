import { check } from '#shared/domain/language/check';

export interface Cold {
  /** From the first line of the bundle to its last: the word lists are built. */
  readonly evaluateMs: number;
  /** The first call of all, in which the rules are compiled too. */
  readonly firstCallMs: number;
  readonly findings: number;
}

/** Set by the first line of the bundle. */
const evaluateMs = performance.now() - Number(Reflect.get(globalThis, 'bundleStartedMs'));

Reflect.set(globalThis, 'checkFromCold', (text: string): Cold => {
  const start = performance.now();
  const findings = check(text, { section: 'went_wrong', people: ['Alex Kim', 'Maria Rossi'] }).length;
  return { evaluateMs, firstCallMs: performance.now() - start, findings };
});
