import { isQualityKind, type QualitySample } from './eval-quality';
import type { Sample } from './eval-score';

/** The lines of a labelled file: all of them about blame, or all about quality. */
export type LabelledFile =
  | { readonly about: 'blame'; readonly samples: readonly Sample[] }
  | { readonly about: 'quality'; readonly samples: readonly QualitySample[] };

type Labelled =
  | { readonly about: 'blame'; readonly sample: Sample }
  | { readonly about: 'quality'; readonly sample: QualitySample };

function readRecord(line: string): object {
  const record: unknown = JSON.parse(line);
  if (typeof record !== 'object' || record === null) throw new Error('no object');
  if (!('text' in record) || typeof record.text !== 'string') throw new Error('no "text"');
  return record;
}

/** The fields that decide are looked at; the others are the labeller's word. */
function readLine(line: string): Labelled {
  const record = readRecord(line);
  if ('kind' in record) {
    if (!isQualityKind(record.kind)) throw new Error('unknown "kind"');
    if (!('ok' in record) || typeof record.ok !== 'boolean') throw new Error('no "ok"');
    // Text, kind and ok are checked; the rest is only printed.
    return { about: 'quality', sample: record as QualitySample };
  }
  if (!('blame' in record) || typeof record.blame !== 'boolean')
    throw new Error('neither "blame" nor "kind"');
  // Text and blame are checked; a wrong label shows itself in the score.
  return { about: 'blame', sample: record as Sample };
}

/**
 * Reads a file in one of the two corpus formats, one object a line.
 *
 * @param name of the file, for messages
 * @throws Error that names the line: not JSON, no label, or a label of the other format
 */
export function readLabelledFile(name: string, source: string): LabelledFile {
  const blame: Sample[] = [];
  const quality: QualitySample[] = [];
  for (const [index, line] of source.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      const read = readLine(line);
      if (read.about === 'blame') blame.push(read.sample);
      else quality.push(read.sample);
      if (blame.length > 0 && quality.length > 0) {
        throw new Error(`about ${read.about}, the lines before it are not: one file, one format`);
      }
    } catch (error) {
      const reason =
        error instanceof SyntaxError ? 'no JSON' : error instanceof Error ? error.message : 'unreadable';
      throw new Error(`${name}:${index + 1}: not a labelled sentence (${reason})`);
    }
  }
  return quality.length > 0 ? { about: 'quality', samples: quality } : { about: 'blame', samples: blame };
}
