import type { FileProblem } from '#shared/domain/files/evidence';
import type { Reading, ReadOptions, ReadSkip } from '#shared/domain/timeline/importers/importer';
import type { PreviewRow, RowFilter } from '#shared/domain/timeline/preview-import';
import type { KnownEvent, RowsSummary } from '#shared/domain/timeline/preview-rows';
import type { EvidenceSource } from '../../store/window';

/** How a reading differs from the usual. */
export interface ReadWishes {
  readonly options: Omit<ReadOptions, 'onProgress'>;
  /** A format that somebody chose; null: the one that fits best. */
  readonly format: string | null;
}

/** What comes with the first question and is kept: what is read, and the timeline that it is compared with. */
export interface ReadSubject {
  readonly source: EvidenceSource;
  readonly timeline: readonly KnownEvent[];
}

/** What the page asks of the worker. Null: as in the question before. */
export interface ReadQuestion {
  readonly run: number;
  readonly subject: ReadSubject | null;
  /** Null reads nothing anew: only what is to be seen of it has changed. */
  readonly wishes: ReadWishes | null;
  readonly filter: RowFilter;
}

export interface FormatSeen {
  readonly format: string;
  readonly label: string;
  readonly unverified: string | null;
}

export interface Recognised {
  readonly format: FormatSeen;
  /** What it may be as well. */
  readonly others: readonly FormatSeen[];
  readonly assumed: Reading['assumed'];
  readonly table: Reading['table'];
  readonly skipped: number;
}

/** What the worker tells. Rows come in portions: taking a large message apart would hold the page up. */
export type ReadMessage = { readonly run: number } & (
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'problem'; readonly problem: FileProblem }
  | { readonly kind: 'summary'; readonly seen: Recognised; readonly summary: RowsSummary }
  | { readonly kind: 'rows'; readonly rows: readonly PreviewRow[] }
  | { readonly kind: 'skipped'; readonly skipped: readonly ReadSkip[] }
  | { readonly kind: 'done' }
);

/** Without the number of the run: `Omit` alone would lose which member it is. */
type WithoutRun<M> = M extends unknown ? Omit<M, 'run'> : never;
export type ReadNews = WithoutRun<ReadMessage>;
