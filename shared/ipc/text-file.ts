import { TEXT_FILE_MAX_BYTES, type TextFileType } from './contract';

export type TextFileProblem = 'too-large' | 'not-text' | 'unreadable';

const MEGABYTE = 1_000_000;

const REASONS: Readonly<Record<Exclude<TextFileProblem, 'too-large'>, string>> = {
  'not-text': 'it is not text in UTF-8',
  unreadable: 'the system did not let Debrief read it',
};

/**
 * How opening a file has failed, in the same words in both editions.
 *
 * @param name file name only
 */
export function textFileFailed(name: string, type: TextFileType, problem: TextFileProblem) {
  const reason =
    problem === 'too-large'
      ? `it is larger than ${TEXT_FILE_MAX_BYTES[type] / MEGABYTE} MB`
      : REASONS[problem];
  return {
    kind: 'failed',
    code: `open-${problem}`,
    message: `“${name}” was not read: ${reason}. Nothing was changed.`,
  } as const;
}
