import type { Where } from '../../files/evidence';
import type { ReadDoubt, ReadEvent, ReadSkip } from './importer';
import { readSlackMessage } from './slack-message';
import type { SlackNames } from './slack-users';

/** So often that a bar moves, so seldom that telling it costs nothing: a thousand messages take a few milliseconds. */
const MESSAGES_A_REPORT = 1000;

/** Gathers what messages tell, file by file. */
export function collectSlack(names: SlackNames) {
  const events: ReadEvent[] = [];
  const doubts: ReadDoubt[] = [];
  const skipped: ReadSkip[] = [];

  return {
    /**
     * @param path of the list: `$`, or `general/2026-03-17.json$`
     * @param onProgress told which share of these messages has been read
     */
    addMessages(
      messages: readonly unknown[],
      options: { source: string; path: string; onProgress: ((share: number) => void) | undefined },
    ) {
      for (const [index, message] of messages.entries()) {
        const where: Where = { kind: 'path', path: `${options.path}[${index}]` };
        const read = readSlackMessage(message, { names, source: options.source, where });
        if (read.kind === 'event') events.push(read.event);
        else if (read.kind === 'doubt') doubts.push(read.doubt);
        else skipped.push(read.skip);
        if (index % MESSAGES_A_REPORT === MESSAGES_A_REPORT - 1)
          options.onProgress?.((index + 1) / messages.length);
      }
      options.onProgress?.(1);
    },
    skip(skip: ReadSkip) {
      skipped.push(skip);
    },
    count: () => events.length + doubts.length + skipped.length,
    lists: () => ({ events, doubts, skipped }),
  };
}
