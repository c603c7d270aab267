import fc from 'fast-check';
import { type EvidenceReading, readEvidence } from '#shared/domain/files/evidence';
import type { Importer } from '#shared/domain/timeline/importers/importer';
import { IMPORTERS } from '#shared/domain/timeline/importers/importers';
import { FIXTURE_OPTIONS, fixturesOf } from './import-fixtures';
import type { Change } from './mutate-json';
import { mutateBytes } from './mutate-text';
import { plant } from './plant-fixture';
import { isTellable, printTold, readPrinted, toldOf } from './print-events';
import { brokenProblem, brokenPromises } from './reading-promises';

export interface Tried {
  readonly runs: number;
  /** Of all inputs, how many were still JSON, CSV, a text or an archive as their fixture. */
  readonly valid: number;
  /** Inputs that gave at least one event. */
  readonly told: number;
}

/** Of ten inputs so many keep their structure. */
const STRUCTURED = 7;

const anyChange: fc.Arbitrary<Change> = fc.tuple(fc.nat(), fc.nat(), fc.nat());

const anyMutation = fc.record({
  seed: fc.nat(),
  keepsStructure: fc.nat(9).map((digit) => digit < STRUCTURED),
  changes: fc.array(anyChange, { minLength: 1, maxLength: 6, size: 'max' }),
  /** Another format that reads the evidence as well, though it is not its own. */
  other: fc.nat(),
});

/**
 * Reads a format's fixtures, changed in any way, and throws with the smallest change for which something that is promised of
 * every reading does not hold.
 */
export function tryImporter(importer: Importer, runs: number, seed: number): Tried {
  const seeds = fixturesOf(importer.format).map((file) => plant(importer.format, file));
  if (seeds.length === 0) throw new Error(`There is no file in test/fixtures/import/${importer.format}.`);
  let tried = 0;
  let valid = 0;
  let told = 0;
  const prototypes = countOfPrototypes();
  const property = fc.property(anyMutation, ({ seed: which, keepsStructure, changes, other }) => {
    const fixture = seeds[which % seeds.length];
    if (!fixture) return;
    const bytes = keepsStructure ? fixture.mutate(changes) : mutateBytes(fixture.bytes, changes);
    tried += 1;
    const read = readEvidence(fixture.file, bytes);
    if (fixture.isStillOne(bytes, read)) valid += 1;
    const another = IMPORTERS[other % IMPORTERS.length] ?? importer;
    if (insist(importer, another, read, countLines(read, bytes)) > 0) told += 1;
    if (countOfPrototypes() !== prototypes) throw new Error('Something was added to a prototype.');
  });
  fc.assert(property, { numRuns: runs, seed });
  return { runs: tried, valid, told };
}

/** What all objects, lists and functions inherit. */
function countOfPrototypes(): number {
  const inherited: object[] = [
    Object.prototype,
    Array.prototype,
    Function.prototype,
    String.prototype,
    Map.prototype,
  ];
  return inherited.reduce((sum, prototype) => sum + Reflect.ownKeys(prototype).length, 0);
}

/** Throws where a promise is broken. @returns how many events the importer found */
function insist(importer: Importer, other: Importer, read: EvidenceReading, lines: number): number {
  if (!read.ok) {
    insistNone(brokenProblem(read.problem, lines));
    return 0;
  }
  const { evidence } = read;
  for (const { format, recognise } of IMPORTERS) {
    const confidence = recognise(evidence);
    if (!(confidence >= 0 && confidence <= 1)) throw new Error(`${format} is ${confidence} sure.`);
  }
  insistNone(
    brokenPromises(other.read(evidence, FIXTURE_OPTIONS), lines).map((what) => `${other.format}: ${what}`),
  );
  const result = importer.read(evidence, FIXTURE_OPTIONS);
  insistNone(brokenPromises(result, lines));
  if (!result.ok) return 0;
  const tellable = result.reading.events.map(toldOf).filter(([, text]) => isTellable(text));
  const again = readPrinted(printTold(tellable));
  if (JSON.stringify(again) !== JSON.stringify(tellable)) {
    const at = tellable.findIndex((one, index) => JSON.stringify(one) !== JSON.stringify(again[index]));
    throw new Error(`Printed ${JSON.stringify(tellable[at])}, read ${JSON.stringify(again[at])}`);
  }
  return result.reading.events.length;
}

function insistNone(broken: readonly string[]): void {
  if (broken.length > 0) throw new Error(broken.slice(0, 3).join('\n'));
}

function countLines(read: EvidenceReading, bytes: Uint8Array): number {
  const text =
    read.ok && read.evidence.kind !== 'archive' ? read.evidence.text : new TextDecoder().decode(bytes);
  return text.split(/\r\n|\r|\n/).length;
}
