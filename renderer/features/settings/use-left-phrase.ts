import { useState } from 'react';
import type { TeamList } from '#shared/domain/language/team/edit-words';
import type { TeamPhrase } from '#shared/domain/language/types';
import { useData } from '../../data/data-provider';
import { useSetting } from '../../data/queries';
import { useTypedField } from '../../ui/typed-fields';

const NOTHING: TeamPhrase = { phrase: '', instead: '' };

/** What stands in the line of a list and has not been added: it waits there, also for the next visit. */
export function useLeftPhrase(list: TeamList): [TeamPhrase, (typed: TeamPhrase) => void] {
  const { commands } = useData();
  const key = `typedPhrase:${list}`;
  const left = readLeft(useSetting(key));
  const [typed, setTyped] = useState<TeamPhrase | null>(null);
  useTypedField(() => {
    if (typed === null || (typed.phrase === left.phrase && typed.instead === left.instead)) return;
    void commands.setSetting(key, [typed.phrase, typed.instead]);
  });
  return [typed ?? left, setTyped];
}

function readLeft(stored: unknown): TeamPhrase {
  if (!Array.isArray(stored)) return NOTHING;
  const [phrase, instead] = stored.map((text: unknown) => (typeof text === 'string' ? text : ''));
  return { phrase: phrase ?? '', instead: instead ?? '' };
}
