import { TEXT_FILE_MAX_BYTES, type TextFileType } from '#shared/ipc/contract';
import { textFileFailed } from '#shared/ipc/text-file';
import type { OpenedText } from './platform';

/** A file input, pressed for the person: every browser has it, and it needs no permission. */
export async function openTextFile(document: Document, type: TextFileType): Promise<OpenedText> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = `.${type}`;
  const file = await new Promise<File | null>((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
  return file === null ? { kind: 'cancelled' } : readTextFile(file, type);
}

/** The text of a file that was chosen or dropped. */
export async function readTextFile(file: File, type: TextFileType): Promise<OpenedText> {
  const { name } = file;
  if (file.size > TEXT_FILE_MAX_BYTES[type]) return textFileFailed(name, type, 'too-large');
  const bytes = await file.arrayBuffer().catch(() => null); // gone, or changed, since it was chosen
  if (bytes === null) return textFileFailed(name, type, 'unreadable');
  try {
    return { kind: 'opened', name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return textFileFailed(name, type, 'not-text');
  }
}
