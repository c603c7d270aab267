/// <reference lib="webworker" />
import { type Evidence, readEvidence, readTextEvidence } from '#shared/domain/files/evidence';
import type { Importer, Reading } from '#shared/domain/timeline/importers/importer';
import { readAs, recogniseEvidence } from '#shared/domain/timeline/importers/read-file';
import type { EvidenceSource } from '../../store/window';
import type { FormatSeen, ReadMessage, ReadNews, ReadQuestion } from './worker-messages';

/** Rows in one message: few enough that the page never stops for it. */
const PORTION = 500;

// Safe: this file runs in a dedicated worker and nowhere else.
const port = self as unknown as DedicatedWorkerGlobalScope;

/** Kept, so that another zone or column is a matter of reading again and not of sending it again. */
let evidence: Evidence | null = null;

port.onmessage = ({ data }: MessageEvent<ReadQuestion>) => void answer(data);

async function answer({ run, source, options, format }: ReadQuestion): Promise<void> {
  const tell = (news: ReadNews) => {
    const message: ReadMessage = { run, ...news };
    port.postMessage(message);
  };
  if (source !== null) {
    const decoded = await decode(source);
    if (!decoded.ok) return tell({ kind: 'problem', problem: decoded.problem });
    evidence = decoded.evidence;
  }
  if (evidence === null) return;
  const onProgress = (share: number) => tell({ kind: 'progress', share });
  const likely = recogniseEvidence(evidence);
  const found = readAs(evidence, { ...options, onProgress }, format);
  if (!found.ok) return tell({ kind: 'problem', problem: found.problem });
  const { importer, result } = found;
  if (!result.ok) return tell({ kind: 'problem', problem: result.problem });
  const { assumed, table } = result.reading;
  const others = likely.filter((one) => one !== importer).map(formatSeen);
  tell({ kind: 'recognised', format: formatSeen(importer), others, assumed, table });
  sendRows(result.reading, tell);
  tell({ kind: 'done' });
}

async function decode(source: EvidenceSource) {
  if (source.kind === 'text') return readTextEvidence('', source.text);
  try {
    return readEvidence(source.file.name, new Uint8Array(await source.file.arrayBuffer()));
  } catch {
    const message = 'The system did not let Debrief read it. Is it still there, and is it a file?';
    return { ok: false, problem: { message, where: null } } as const;
  }
}

function formatSeen({ format, label, unverified }: Importer): FormatSeen {
  return { format, label, unverified };
}

function sendRows({ events, doubts, skipped }: Reading, tell: (news: ReadNews) => void): void {
  for (const part of portions(events)) tell({ kind: 'events', events: part });
  for (const part of portions(doubts)) tell({ kind: 'doubts', doubts: part });
  for (const part of portions(skipped)) tell({ kind: 'skipped', skipped: part });
}

function* portions<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += PORTION) yield rows.slice(at, at + PORTION);
}
