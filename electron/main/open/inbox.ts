import type { ReadFile } from './read-text-file';

export interface InboxEffects {
  /** Never rejects: what cannot be read is told as such. */
  readonly readFile: (path: string) => Promise<ReadFile>;
  /** Brings the window to the front, or opens one. */
  readonly showWindow: () => void;
  readonly tell: (file: ReadFile) => void;
}

/** Files on their way from the system to the page. */
export interface Inbox {
  /** Reads files and hands them over, one after the other; they wait while no page listens. */
  take(paths: readonly string[]): Promise<void>;
  pageListens(): void;
  /** The page was loaded anew, has crashed or is closed: the next one has to say that it listens. */
  pageGone(): void;
}

/** A double click may start the program, so that a file is there long before the page that shows it. */
export function createInbox({ readFile, showWindow, tell }: InboxEffects): Inbox {
  let waiting: ReadFile[] = [];
  let listening = false;

  function deliver(): void {
    if (!listening) return;
    const files = waiting;
    waiting = [];
    for (const file of files) tell(file);
  }

  return {
    async take(paths) {
      if (paths.length === 0) return;
      showWindow();
      for (const path of paths) {
        waiting.push(await readFile(path));
        deliver();
      }
    },
    pageListens() {
      listening = true;
      deliver();
    },
    pageGone() {
      listening = false;
    },
  };
}
