import { createContext, type ReactNode, useContext } from 'react';
import { NO_TEAM_WORDS } from '#shared/domain/language/team/edit-words';
import type { TeamWords } from '#shared/domain/language/types';

const Context = createContext<TeamWords>(NO_TEAM_WORDS);

/** Lets every text below be checked with the team's own words. `words` stays the same object until they change. */
export function TeamWordsProvider({ words, children }: { words: TeamWords; children: ReactNode }) {
  return <Context value={words}>{children}</Context>;
}

export function useTeamWords(): TeamWords {
  return useContext(Context);
}
