import { useData } from '../../data/data-provider';
import { useReadSetting, useSetting } from '../../data/queries';
import type { Paper } from '../../platform/platform';

export const PAPERS = ['A4', 'Letter'] as const satisfies readonly Paper[];

/** Where Letter is the usual paper. */
const LETTER_REGIONS: ReadonlySet<string> = new Set(['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'VE']);

/** The paper that was chosen last, or the usual one of this computer's region. */
export function usePaper(): [Paper, (paper: Paper) => void] {
  const { commands } = useData();
  return [toPaper(useSetting('paper')), (paper) => void commands.setSetting('paper', paper)];
}

/** Reads the paper with what was chosen just now: what is shown follows it by a moment. */
export function useReadPaper(): () => Promise<Paper> {
  const read = useReadSetting('paper');
  return async () => toPaper(await read());
}

function toPaper(stored: unknown): Paper {
  return PAPERS.find((paper) => paper === stored) ?? usualPaper();
}

function usualPaper(): Paper {
  return LETTER_REGIONS.has(new Intl.Locale(navigator.language).region ?? '') ? 'Letter' : 'A4';
}
