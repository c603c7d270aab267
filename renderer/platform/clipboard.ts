import { failed } from './failed';
import type { Outcome } from './platform';

/** @param clipboard absent where the page has no secure context */
export async function copyText(clipboard: Clipboard | undefined, text: string): Promise<Outcome> {
  try {
    if (clipboard === undefined) throw new Error('no clipboard');
    await clipboard.writeText(text);
    return { kind: 'done', name: 'clipboard' };
  } catch {
    return failed(
      'clipboard',
      'The text was not copied: the clipboard is not available to this window. You can save it as a file instead.',
    );
  }
}
