import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Row } from '#shared/domain/incident/types';
import { useData } from './data-provider';
import type { DraftPlace } from './db';
import type { SaveState } from './save-hub';
import type { Saver } from './saver';
import type { DraftValue, TextSaver, TextTarget } from './text-savers';

/** What the status line says. */
export function useSaveState(): SaveState {
  const { hub } = useData();
  return useSyncExternalStore(hub.subscribe, hub.state);
}

/** The saver of a text that an editor shows. `row` is the row as the live query gives it. */
export function useTextSaver(target: TextTarget, row: Row): TextSaver {
  const data = useData();
  const key = `${target.table}:${target.id}:${target.field}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is the target; `see` follows the row
  const saver = useMemo(() => data.textSaver(target, row), [data, key]);
  useEffect(() => saver.see(row), [saver, row]);
  return saver;
}

/** Rises each time that texts were given up for those of another window: an editor keyed by it begins anew. */
export function useGivenUp(): number {
  const { givenUp } = useData();
  return useSyncExternalStore(givenUp.subscribe, givenUp.count);
}

/** The saver of the line that is being typed in a stage's capture, or in the parking lot. */
export function useDraftSaver(incidentId: string, stage: DraftPlace, label: string): Saver<DraftValue> {
  const data = useData();
  return useMemo(() => data.draftSaver(incidentId, stage, label), [data, incidentId, stage, label]);
}

/** The saver of one link of a factor's chain of whys. */
export function useWhySaver(factorId: string, index: number, label: string): Saver<string> {
  const data = useData();
  return useMemo(() => data.whySaver(factorId, index, label), [data, factorId, index, label]);
}
