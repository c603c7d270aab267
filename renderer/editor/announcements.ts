import { COMMANDS, macKeys } from '#shared/commands/registry';
import type { Finding, Rewrite } from '#shared/domain/language/types';

const isMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);

/** Said when the caret rests in a finding or is taken to it. */
export function describeFinding(finding: Finding): string {
  if (!finding.rewrite) return `Flagged: ${finding.text}. ${finding.why}`;
  return `Flagged: ${finding.text}. Press ${applyKeys()} to use other words.`;
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
