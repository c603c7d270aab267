import { asObject, fieldOf, type JsonObject, textOf } from '../../files/json-value';
import { webLink } from '../../files/web-link';
import type { Importer } from './importer';
import { type Envelope, recogniseEntries } from './json-entries';
import { type ListFormat, readListFormat } from './list-format';
import { locatorOf } from './plain-text';
import type { Told } from './read-entries';

const ENVELOPE: Envelope = { lists: ['deployment_statuses'], singles: ['deployment_status'] };

const FORMAT: ListFormat = { envelope: ENVELOPE, tell: tellStatus };

/** `GET /repos/{owner}/{repo}/deployments/{id}/statuses` of GitHub's REST API, and its webhook `deployment_status`. */
export const githubDeploymentStatuses: Importer = {
  format: 'github-deployment-statuses',
  label: 'GitHub deployment statuses',
  unverified: "The format was checked against GitHub's published reference, not against a real file.",
  recognise: (evidence) => recogniseEntries(evidence, ENVELOPE, isStatus),
  read: (evidence, options) => readListFormat(FORMAT, evidence, options),
};

const STATES = /^(?:pending|queued|in_progress|success|failure|error|inactive)$/;

/** The statuses of a commit look alike; they have a `context` and know of no deployment. */
function isStatus(value: unknown): boolean {
  const status = asObject(value);
  if (status === null || !STATES.test(textOf(status, 'state')) || Object.hasOwn(status, 'context'))
    return false;
  if (/\/deployments\/\d+/.test(textOf(status, 'deployment_url') || textOf(status, 'url'))) return true;
  return Object.hasOwn(status, 'environment') && textOf(status, 'created_at') !== '';
}

function tellStatus(status: JsonObject): Told {
  const environment = textOf(status, 'environment');
  const state = textOf(status, 'state');
  const where = environment === '' ? 'Deployment' : `Deployment to ${environment}`;
  const said = state === '' ? where : `${where}: ${state.replaceAll('_', ' ')}`;
  const description = textOf(status, 'description');
  return {
    text: description === '' ? said : `${said} – ${description}`,
    times: ['created_at'],
    actor: textOf(status, 'creator', 'login'),
    source: 'GitHub',
    link: webLink(fieldOf(status, 'target_url'), fieldOf(status, 'log_url')),
    locator: locatorOf('github:deployment-status/', fieldOf(status, 'id')),
    ...(state === 'inactive' ? { suggested: false, hint: 'replaced by a later deployment' } : {}),
  };
}
