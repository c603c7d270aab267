import type { ColumnMapping } from '#shared/domain/timeline/importers/importer';
import type { ImportPlan } from '#shared/domain/timeline/preview-import';
import type { IsoDate } from '#shared/domain/units';
import type { EvidenceState } from './evidence-reading';

export type ReadyState = Extract<EvidenceState, { phase: 'ready' }>;

/** What the evidence left open, as it stands. */
export interface Answers {
  readonly day: IsoDate | null;
  readonly zone: string;
  readonly mapping: ColumnMapping | null;
}

/** Answers somebody has changed; another format is read with other columns. */
export type NewAnswers = Partial<Answers> & { readonly format?: string };

/** With what times without a day or a zone were read; null where all said theirs. */
export interface Assumptions {
  readonly day: IsoDate | null;
  readonly zone: string | null;
}

/** Writes what has been agreed to. */
export type TakePlan = (plan: ImportPlan, assumed: Assumptions) => Promise<void>;
