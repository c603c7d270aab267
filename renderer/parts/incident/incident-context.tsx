import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo } from 'react';
import { knownPeople } from '#shared/domain/incident/people';
import type { IncidentRecord } from '#shared/domain/incident/types';
import { turnToIncident } from '../../store/window';
import { KeepProvider } from './KeepProvider';

interface OpenIncident {
  readonly record: IncidentRecord;
  /** Names that the language checks and `@owner` know. */
  readonly people: readonly string[];
}

const IncidentContext = createContext<OpenIncident | null>(null);
/** Apart, so that a row is not drawn again because another row has changed. */
const PeopleContext = createContext<readonly string[]>([]);

export function IncidentProvider({ record, children }: { record: IncidentRecord; children: ReactNode }) {
  // The names stay the same object while nobody's name changes, so that no text is checked again for nothing.
  const names = JSON.stringify(knownPeople(record.incident, record.actions));
  const people = useMemo(() => JSON.parse(names) as string[], [names]); // safe: written two lines above
  const { id } = record.incident;
  useLayoutEffect(() => turnToIncident(id), [id]);
  const open = useMemo(() => ({ record, people }), [record, people]);
  return (
    <PeopleContext value={people}>
      <IncidentContext value={open}>
        <KeepProvider record={record}>{children}</KeepProvider>
      </IncidentContext>
    </PeopleContext>
  );
}

/** The incident of this screen. */
export function useIncident(): OpenIncident {
  const open = useContext(IncidentContext);
  if (!open) throw new Error('useIncident is used outside an IncidentProvider');
  return open;
}

/** The names that the texts of this screen are checked with. */
export function usePeople(): readonly string[] {
  return useContext(PeopleContext);
}
