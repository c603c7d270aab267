import { TEXT_FILE_MAX_BYTES } from './contract';

export type TextFileProblem = 'too-large' | 'not-text' | 'unreadable';

const MEGABYTE = 1_000_000;

const REASONS: Readonly<Record<TextFileProblem, string>> = {
  'too-large': `it is larger than ${TEXT_FILE_MAX_BYTES / MEGABYTE} MB`,
  'not-text': 'it is not text in UTF-8',
  unreadable: 'the system did not let Debrief read it',
};

/**
 * How opening a file has failed, in the same words in both editions.
 *
 * @param name file name only
 */
export function textFileFailed(name: string, problem: TextFileProblem) {
  return {
    kind: 'failed',
    code: `open-${problem}`,
    message: `“${name}” was not read: ${REASONS[problem]}. Nothing was changed.`,
  } as const;
}
