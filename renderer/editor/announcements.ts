import { COMMANDS, macKeys } from '#shared/commands/registry';
import type { Finding, FindingGroup, Rewrite } from '#shared/domain/language/types';

const isMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);

/** How a flagged phrase is introduced, wherever it is spoken of. */
export const FLAGGED: Readonly<Record<FindingGroup, string>> = {
  blame: 'Flagged',
  quality: 'Could be clearer',
};

/** Said when the caret rests in a finding or is taken to it. */
export function describeFinding(finding: Finding): string {
  const words = `${FLAGGED[finding.group]}: ${finding.text}.`;
  return finding.rewrite ? `${words} Press ${applyKeys()} to use other words.` : `${words} ${finding.why}`;
}

/** Said when other words have taken the place of the flagged ones. */
export function describeRewrite(rewrite: Rewrite): string {
  return rewrite.gap
    ? `Now reads: ${rewrite.text}. The blank is selected, type to fill it.`
    : `Now reads: ${rewrite.text}.`;
}

function applyKeys(): string {
  const { keys } = COMMANDS['finding.apply'];
  return isMac ? macKeys(keys).replace('Meta', 'Command') : keys;
}
