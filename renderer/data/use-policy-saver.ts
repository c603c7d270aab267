import { useMemo } from 'react';
import { nameChange, type PolicyChange } from '#shared/domain/incident/edit-policy';
import { useData } from './data-provider';
import type { Saver } from './saver';

/**
 * The saver of a text of the team's policy: stored as it is typed.
 *
 * @param change what a text changes, always the same field
 * @param label names the text to a person, should it not be stored
 */
export function usePolicySaver(label: string, change: (text: string) => PolicyChange): Saver<string> {
  const { hub, commands } = useData();
  const key = `policy:${nameChange(change(''))}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is the field that `change` is about
  return useMemo(
    () =>
      hub.saver<string>(key, {
        label,
        textOf: (text) => text,
        async write(text) {
          const written = await commands.editPolicy(change(text), { typing: true });
          return written.ok ? null : written.message;
        },
      }),
    [hub, commands, key],
  );
}
