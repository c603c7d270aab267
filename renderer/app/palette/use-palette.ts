import { useLayoutEffect, useMemo, useState } from 'react';
import type { CommandId } from '#shared/commands/registry';
import { useData } from '../../data/data-provider';
import { useSetting } from '../../data/queries';
import { liveCommands } from '../../parts/keys/command-bus';
import { afterUse, type PaletteSection, paletteSections, readRecent } from './palette-entries';

const RECENT = 'recentCommands';

export interface PaletteState {
  readonly sections: readonly PaletteSection[];
  readonly live: ReadonlySet<CommandId>;
  /** Keeps that a command has been used. */
  readonly remember: (id: CommandId) => void;
}

export function usePalette(query: string): PaletteState {
  const { commands } = useData();
  const stored = useSetting(RECENT);
  const [live, setLive] = useState<ReadonlySet<CommandId>>(() => new Set());
  // As it is when the palette opens: before it takes the focus, and before anything is painted.
  useLayoutEffect(() => setLive(new Set(liveCommands())), []);
  const recent = useMemo(() => readRecent(stored), [stored]);
  const sections = useMemo(() => paletteSections(query, live, recent), [query, live, recent]);
  return {
    sections,
    live,
    remember: (id) => void commands.setSetting(RECENT, afterUse(recent, id)),
  };
}
