import type { FileProblem } from '#shared/domain/files/evidence';
import type {
  ReadDoubt,
  ReadEvent,
  Reading,
  ReadOptions,
  ReadSkip,
} from '#shared/domain/timeline/importers/importer';
import type { EvidenceSource } from '../../store/window';

/** How a reading differs from the usual. */
export interface ReadWishes {
  readonly options: Omit<ReadOptions, 'onProgress'>;
  /** A format that somebody chose; null: the one that fits best. */
  readonly format: string | null;
}

/** What the page asks of the worker. The source comes with the first question; the worker keeps it for those that follow. */
export interface ReadQuestion extends ReadWishes {
  readonly run: number;
  readonly source: EvidenceSource | null;
}

export interface FormatSeen {
  readonly format: string;
  readonly label: string;
  readonly unverified: string | null;
}

/** What the worker tells. Rows come in portions: taking a large message apart would hold the page up. */
export type ReadMessage = { readonly run: number } & (
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'problem'; readonly problem: FileProblem }
  | {
      readonly kind: 'recognised';
      readonly format: FormatSeen;
      /** What it may be as well. */
      readonly others: readonly FormatSeen[];
      readonly assumed: Reading['assumed'];
      readonly table: Reading['table'];
    }
  | { readonly kind: 'events'; readonly events: readonly ReadEvent[] }
  | { readonly kind: 'doubts'; readonly doubts: readonly ReadDoubt[] }
  | { readonly kind: 'skipped'; readonly skipped: readonly ReadSkip[] }
  | { readonly kind: 'done' }
);

/** Without the number of the run: `Omit` alone would lose which member it is. */
type WithoutRun<M> = M extends unknown ? Omit<M, 'run'> : never;
export type ReadNews = WithoutRun<ReadMessage>;
