import type { Importer } from './importer';
import { pagerdutyAlerts } from './pagerduty-alerts';
import { pagerdutyLogEntries } from './pagerduty-log-entries';
import { pagerdutyNotes } from './pagerduty-notes';
import { pastedText } from './pasted-text';

/** Every format that is read, in no particular order: the evidence says which fits best. */
export const IMPORTERS: readonly Importer[] = [
  pagerdutyAlerts,
  pagerdutyLogEntries,
  pagerdutyNotes,
  pastedText,
];
