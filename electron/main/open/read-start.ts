import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/**
 * The first bytes of a file. Throws what the file system says, and for what is no file: a pipe would keep the program waiting.
 *
 * @param most bytes; a file that grows while it is read gives no more either
 */
export async function readStart(path: string, most: number): Promise<Uint8Array> {
  // Without O_NONBLOCK, opening a pipe waits for somebody who writes to it. Windows has no such flag, nor such files.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    if (!(await file.stat()).isFile()) throw new Error('Not a file');
    const bytes = new Uint8Array(most);
    let length = 0;
    while (length < most) {
      const { bytesRead } = await file.read(bytes, length, most - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return bytes.subarray(0, length);
  } finally {
    await file.close();
  }
}
