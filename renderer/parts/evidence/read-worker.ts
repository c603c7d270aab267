/// <reference lib="webworker" />
import { type EvidenceReading, readEvidence, readTextEvidence } from '#shared/domain/files/evidence';
import type { Importer, ReadSkip } from '#shared/domain/timeline/importers/importer';
import { readAs, recogniseEvidence } from '#shared/domain/timeline/importers/read-file';
import type { PreviewRow } from '#shared/domain/timeline/preview-import';
import { filterRows, type KnownEvent, previewRows } from '#shared/domain/timeline/preview-rows';
import type { EvidenceSource } from '../../store/window';
import type {
  FormatSeen,
  ReadMessage,
  ReadNews,
  ReadQuestion,
  ReadWishes,
  Recognised,
} from './worker-messages';

/** Rows in one message: few enough that the page never stops for it. */
const PORTION = 250;
/** What the page is shown of them, as many as may be taken at once; the others are counted. */
const MOST_SHOWN = 2_000;
const MOST_SKIPPED_SHOWN = 500;

/** All that was read, kept so that another filter, zone or column is no matter of sending it again. */
interface Read {
  readonly seen: Recognised;
  readonly rows: readonly PreviewRow[];
  readonly skipped: readonly ReadSkip[];
}

// Safe: this file runs in a dedicated worker and nowhere else.
const port = self as unknown as DedicatedWorkerGlobalScope;

let decoded: EvidenceReading | null = null;
let timeline: readonly KnownEvent[] = [];
let read: Read | null = null;
let line: Promise<void> = Promise.resolve();

// One after the other: a question may come while what it is about is still being read from the disk.
port.onmessage = ({ data }: MessageEvent<ReadQuestion>) => {
  line = line.then(() => answer(data));
};

async function answer({ run, subject, wishes, filter }: ReadQuestion): Promise<void> {
  const tell = (news: ReadNews) => {
    const message: ReadMessage = { run, ...news };
    port.postMessage(message);
  };
  if (subject !== null) {
    timeline = subject.timeline;
    decoded = await decode(subject.source);
  }
  if (wishes !== null) read = readAll(wishes, tell);
  if (read === null) return;
  const { summary, shown } = filterRows(read.rows, filter, MOST_SHOWN);
  tell({ kind: 'summary', seen: read.seen, summary });
  for (const rows of portions(shown)) tell({ kind: 'rows', rows });
  for (const skipped of portions(read.skipped.slice(0, MOST_SKIPPED_SHOWN)))
    tell({ kind: 'skipped', skipped });
  tell({ kind: 'done' });
}

function readAll({ options, format }: ReadWishes, tell: (news: ReadNews) => void): Read | null {
  if (decoded === null) return null;
  const fail = (problem: Extract<ReadNews, { kind: 'problem' }>['problem']) => {
    tell({ kind: 'problem', problem });
    return null;
  };
  if (!decoded.ok) return fail(decoded.problem);
  const { evidence } = decoded;
  const onProgress = (share: number) => tell({ kind: 'progress', share });
  const found = readAs(evidence, { ...options, onProgress }, format);
  if (!found.ok) return fail(found.problem);
  const { importer, result } = found;
  if (!result.ok) return fail(result.problem);
  const { reading } = result;
  const others = recogniseEvidence(evidence).filter((one) => one !== importer);
  return {
    seen: {
      format: formatSeen(importer),
      others: others.map(formatSeen),
      assumed: reading.assumed,
      table: reading.table,
      skipped: reading.skipped.length,
    },
    rows: previewRows(reading, importer.format, timeline),
    skipped: reading.skipped,
  };
}

async function decode(source: EvidenceSource): Promise<EvidenceReading> {
  if (source.kind === 'text') return readTextEvidence('', source.text);
  try {
    return readEvidence(source.file.name, new Uint8Array(await source.file.arrayBuffer()));
  } catch {
    const message = 'The system did not let Debrief read it. Is it still there, and is it a file?';
    return { ok: false, problem: { message, where: null } };
  }
}

function formatSeen({ format, label, unverified }: Importer): FormatSeen {
  return { format, label, unverified };
}

function* portions<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += PORTION) yield rows.slice(at, at + PORTION);
}
