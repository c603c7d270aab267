import { alertmanagerAlerts } from './alertmanager-alerts';
import { alertmanagerWebhook } from './alertmanager-webhook';
import { chatLog } from './chat-log';
import { csv } from './csv';
import { dispatchCsv } from './dispatch-csv';
import { githubDeploymentStatuses } from './github-deployment-statuses';
import { githubDeployments } from './github-deployments';
import { grafanaAnnotations } from './grafana-annotations';
import { grafanaStateHistory } from './grafana-state-history';
import type { Importer } from './importer';
import { opsgenieLogs } from './opsgenie-logs';
import { opsgenieNotes } from './opsgenie-notes';
import { pagerdutyAlerts } from './pagerduty-alerts';
import { pagerdutyLogEntries } from './pagerduty-log-entries';
import { pagerdutyNotes } from './pagerduty-notes';
import { pastedText } from './pasted-text';
import { slackCopy } from './slack-copy';
import { slackDay } from './slack-day';
import { slackExport } from './slack-export';
import { statuspage } from './statuspage';

/** Every format that is read, in no particular order: the evidence says which fits best. */
export const IMPORTERS: readonly Importer[] = [
  csv,
  dispatchCsv,
  alertmanagerAlerts,
  alertmanagerWebhook,
  githubDeployments,
  githubDeploymentStatuses,
  grafanaAnnotations,
  grafanaStateHistory,
  opsgenieLogs,
  opsgenieNotes,
  pagerdutyAlerts,
  pagerdutyLogEntries,
  pagerdutyNotes,
  pastedText,
  statuspage,
  slackDay,
  slackExport,
  chatLog,
  slackCopy,
];
