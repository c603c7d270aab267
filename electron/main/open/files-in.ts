import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ENDING = /\.debrief$/i;

/**
 * The hand-off files that a command line names. Everything else in it is not ours to read: the program itself, switches,
 * what Chromium adds.
 *
 * @param workingDirectory what relative names start from
 */
export function filesIn(argv: readonly string[], workingDirectory: string): string[] {
  return argv
    .slice(1)
    .filter((text) => !text.startsWith('-') && ENDING.test(text))
    .flatMap((text) => pathOf(text) ?? [])
    .map((path) => resolve(workingDirectory, path));
}

/** Linux desktops hand over addresses (`%U` in the desktop entry). An address on another computer is none of ours. */
function pathOf(text: string): string | null {
  if (!/^[a-z][a-z\d+.-]+:\/\//i.test(text)) return text;
  try {
    const { protocol, host } = new URL(text);
    return protocol === 'file:' && host === '' ? fileURLToPath(text) : null;
  } catch {
    return null;
  }
}
