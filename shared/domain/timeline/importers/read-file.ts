import type { Evidence, FileProblem } from '../../files/evidence';
import type { Importer, ReadOptions, ReadResult } from './importer';
import { IMPORTERS } from './importers';

/** Less than this is a guess too weak to show. */
const LEAST_CONFIDENCE = 0.1;

/** The formats that evidence may be of, the likeliest first. */
export function recogniseEvidence(evidence: Evidence): readonly Importer[] {
  return IMPORTERS.map((importer) => ({ importer, confidence: importer.recognise(evidence) }))
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .sort((a, b) => b.confidence - a.confidence)
    .map(({ importer }) => importer);
}

export type FileReading =
  | { readonly ok: true; readonly importer: Importer; readonly result: ReadResult }
  | { readonly ok: false; readonly problem: FileProblem };

/**
 * Reads evidence.
 *
 * @param format one that somebody chose; null: the one that fits best
 */
export function readAs(evidence: Evidence, options: ReadOptions, format: string | null): FileReading {
  const likely = recogniseEvidence(evidence);
  const importer = likely.find((one) => one.format === format) ?? likely[0];
  if (importer === undefined) return { ok: false, problem: unknownFormat(evidence) };
  return { ok: true, importer, result: importer.read(evidence, options) };
}

function unknownFormat(evidence: Evidence): FileProblem {
  const what = {
    archive: 'It is a ZIP archive, and not an export of Slack.',
    json: 'It is JSON, and of no format that Debrief knows.',
    text: 'No line of it begins with a time.',
  };
  return { message: what[evidence.kind], where: null };
}
