import { createContext, type ReactNode, useContext, useMemo } from 'react';
import {
  DEFAULT_POLICY,
  type SeverityNames,
  severityNames,
  type TeamPolicy,
} from '#shared/domain/incident/policy';

const Context = createContext<TeamPolicy>(DEFAULT_POLICY);

/** What the team has agreed on about incidents, for every screen. `policy` stays the same object until it changes. */
export function PolicyProvider({ policy, children }: { policy: TeamPolicy; children: ReactNode }) {
  return <Context value={policy}>{children}</Context>;
}

export function usePolicy(): TeamPolicy {
  return useContext(Context);
}

/** What the team calls its levels of severity. */
export function useSeverityNames(): SeverityNames {
  const policy = usePolicy();
  return useMemo(() => severityNames(policy), [policy]);
}
