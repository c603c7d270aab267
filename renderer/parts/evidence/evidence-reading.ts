import type { FileProblem } from '#shared/domain/files/evidence';
import type { ReadSkip } from '#shared/domain/timeline/importers/importer';
import type { PreviewRow, RowFilter } from '#shared/domain/timeline/preview-import';
import type { RowsSummary } from '#shared/domain/timeline/preview-rows';
import { startWorker } from './start-worker';
import type { ReadMessage, ReadSubject, ReadWishes, Recognised } from './worker-messages';

/** How far the reading of evidence has come. */
export type EvidenceState =
  | { readonly phase: 'reading'; readonly share: number | null }
  | { readonly phase: 'failed'; readonly problem: FileProblem }
  | {
      readonly phase: 'ready';
      readonly seen: Recognised;
      readonly summary: RowsSummary;
      /** Those that pass the filter, doubtful ones first; of very many the first. */
      readonly rows: readonly PreviewRow[];
      /** Of very many the first. */
      readonly skipped: readonly ReadSkip[];
    };

const CRASHED: FileProblem = {
  message: 'Reading it ended early: it may be too large for this computer. Try a smaller part of it.',
  where: null,
};

/**
 * Reads one source in a worker, as often as wishes change.
 *
 * @param onState told whenever something is to be drawn
 */
export function readEvidenceSource(subject: ReadSubject, onState: (state: EvidenceState) => void) {
  let run = 0;
  let isSent = false;
  let rows: PreviewRow[] = [];
  let skipped: ReadSkip[] = [];
  let head: Extract<ReadMessage, { kind: 'summary' }> | null = null;
  const worker = startWorker(
    (message) => {
      if (message.run === run) take(message);
    },
    () => onState({ phase: 'failed', problem: CRASHED }),
  );

  function take(message: ReadMessage): void {
    if (message.kind === 'problem') onState({ phase: 'failed', problem: message.problem });
    if (message.kind === 'progress') onState({ phase: 'reading', share: message.share });
    if (message.kind === 'summary') head = message;
    if (message.kind === 'rows') rows.push(...message.rows);
    if (message.kind === 'skipped') skipped.push(...message.skipped);
    if (message.kind === 'done' && head !== null) {
      onState({ phase: 'ready', seen: head.seen, summary: head.summary, rows, skipped });
    }
  }

  return {
    /** @param wishes null where only the filter has changed */
    read(wishes: ReadWishes | null, filter: RowFilter): void {
      run += 1;
      [rows, skipped, head] = [[], [], null];
      worker.ask({ run, subject: isSent ? null : subject, wishes, filter });
      isSent = true;
    },
    stop(): void {
      run += 1;
      worker.stop();
    },
  };
}
