import { useData } from '../../data/data-provider';
import { useSetting } from '../../data/queries';
import type { Paper } from '../../platform/platform';

export const PAPERS = ['A4', 'Letter'] as const satisfies readonly Paper[];

/** Where Letter is the usual paper. */
const LETTER_REGIONS: ReadonlySet<string> = new Set(['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'VE']);

/** The paper that was chosen last, or the usual one of this computer's region. */
export function usePaper(): [Paper, (paper: Paper) => void] {
  const { commands } = useData();
  const stored = useSetting('paper');
  const chosen = PAPERS.find((paper) => paper === stored);
  return [chosen ?? usualPaper(), (paper) => void commands.setSetting('paper', paper)];
}

function usualPaper(): Paper {
  return LETTER_REGIONS.has(new Intl.Locale(navigator.language).region ?? '') ? 'Letter' : 'A4';
}
