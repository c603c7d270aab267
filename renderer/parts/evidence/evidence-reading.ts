import type { FileProblem } from '#shared/domain/files/evidence';
import type { TimelineEvent } from '#shared/domain/incident/types';
import type { ReadDoubt, ReadEvent, ReadSkip } from '#shared/domain/timeline/importers/importer';
import { type ImportMatch, matchImport } from '#shared/domain/timeline/match-import';
import { doubtfulRow, type PreviewRow, understoodRow } from '#shared/domain/timeline/preview-import';
import type { EvidenceSource } from '../../store/window';
import { startWorker } from './start-worker';
import type { ReadMessage, ReadWishes } from './worker-messages';

type Recognised = Extract<ReadMessage, { kind: 'recognised' }>;

/** How far the reading of evidence has come. Its lists are in the order of the file until all is `ready`, then in time. */
export type EvidenceState =
  | { readonly phase: 'reading'; readonly share: number | null }
  | { readonly phase: 'failed'; readonly problem: FileProblem }
  | {
      readonly phase: 'ready';
      readonly seen: Pick<Recognised, 'format' | 'others' | 'assumed' | 'table'>;
      readonly rows: readonly PreviewRow[];
      readonly skipped: readonly ReadSkip[];
    };

const CRASHED: FileProblem = {
  message: 'Reading it ended early: it may be too large for this computer. Try a smaller part of it.',
  where: null,
};

/**
 * Reads one source in a worker, as often as wishes change.
 *
 * @param events the timeline that it is compared with
 * @param onState told whenever something is to be drawn
 */
export function readEvidenceSource(
  source: EvidenceSource,
  events: readonly TimelineEvent[],
  onState: (state: EvidenceState) => void,
) {
  let run = 0;
  let isSent = false;
  let collected = startCollecting(events);
  const worker = startWorker(
    (message) => {
      if (message.run === run) take(message);
    },
    () => onState({ phase: 'failed', problem: CRASHED }),
  );

  function take(message: ReadMessage): void {
    const seen = collected.take(message);
    if (message.kind === 'problem') onState({ phase: 'failed', problem: message.problem });
    if (message.kind === 'progress') onState({ phase: 'reading', share: message.share });
    if (message.kind === 'done' && seen) onState({ phase: 'ready', seen, ...collected.finish() });
  }

  return {
    read(wishes: ReadWishes): void {
      run += 1;
      collected = startCollecting(events);
      worker.ask({ run, source: isSent ? null : source, ...wishes });
      isSent = true;
    },
    stop(): void {
      run += 1;
      worker.stop();
    },
  };
}

function startCollecting(events: readonly TimelineEvent[]) {
  const matchOf = matchImport(events);
  const rows: PreviewRow[] = [];
  const skipped: ReadSkip[] = [];
  let seen: Recognised | null = null;

  const addEvent = (event: ReadEvent) => {
    const { at, text, locator } = event;
    const match = matchOf({ format: seen?.format.format ?? '', locator, at, text });
    rows.push(understoodRow(rows.length, event, match));
  };
  const addDoubt = (doubt: ReadDoubt) => rows.push(doubtfulRow(rows.length, doubt, matchDoubt(doubt)));

  /** A doubt that has a time to offer may be in the timeline since the last import. */
  function matchDoubt({ proposed, text, locator }: ReadDoubt): ImportMatch {
    if (proposed === null) return { kind: 'new' };
    return matchOf({ format: seen?.format.format ?? '', locator, at: proposed.at, text });
  }

  return {
    take(message: ReadMessage): Recognised | null {
      if (message.kind === 'recognised') seen = message;
      else if (message.kind === 'events') message.events.forEach(addEvent);
      else if (message.kind === 'doubts') message.doubts.forEach(addDoubt);
      else if (message.kind === 'skipped') skipped.push(...message.skipped);
      return seen;
    },
    finish: () => ({ rows: rows.toSorted(byTime), skipped }),
  };
}

/** What has no time stands where it is, last. */
function byTime(a: PreviewRow, b: PreviewRow): number {
  if (a.at === null || b.at === null) return Number(a.at === null) - Number(b.at === null);
  return a.at - b.at;
}
