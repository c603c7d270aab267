import { asList, asObject, fieldOf, type JsonObject, textOf } from '../../files/json-value';
import { webLink } from '../../files/web-link';
import type { Importer } from './importer';
import { type Envelope, recogniseEntries } from './json-entries';
import { type ListFormat, readListFormat } from './list-format';
import { locatorOf } from './plain-text';
import type { Told } from './read-entries';

const ENVELOPE: Envelope = { lists: ['deployments'], singles: ['deployment'] };

const FORMAT: ListFormat = { envelope: ENVELOPE, tell: tellDeployment };

/** `GET /repos/{owner}/{repo}/deployments` of GitHub's REST API, one page or several: what was asked to be deployed. */
export const githubDeployments: Importer = {
  format: 'github-deployments',
  label: 'GitHub deployments',
  unverified: null,
  recognise(evidence) {
    if (evidence.kind !== 'json' || tellsOfStatus(evidence.value)) return 0;
    return recogniseEntries(evidence, ENVELOPE, isDeployment);
  },
  read: (evidence, options) => readListFormat(FORMAT, evidence, options),
};

/** The webhook about a status has the deployment beside it. */
function tellsOfStatus(value: unknown): boolean {
  return fieldOf(asList(value)?.[0] ?? value, 'deployment_status') !== undefined;
}

function isDeployment(value: unknown): boolean {
  if (asObject(value) === null || textOf(value, 'state') !== '') return false;
  if (/\/deployments\/\d+\/statuses$/.test(textOf(value, 'statuses_url'))) return true;
  return ['sha', 'environment', 'created_at'].every((name) => textOf(value, name) !== '');
}

function tellDeployment(deployment: JsonObject): Told {
  const what = sayRevision(textOf(deployment, 'ref'), textOf(deployment, 'sha'));
  const environment = textOf(deployment, 'environment');
  const isTemporary = fieldOf(deployment, 'transient_environment') === true;
  const task = textOf(deployment, 'task');
  return {
    text: `Deployment${what === '' ? '' : ` of ${what}`}${environment === '' ? '' : ` to ${environment}`}`,
    times: ['created_at'],
    actor: textOf(deployment, 'creator', 'login'),
    source: 'GitHub',
    link: webLink(fieldOf(deployment, 'html_url')),
    locator: locatorOf('github:deployment/', fieldOf(deployment, 'id')),
    suggested: !isTemporary,
    // A deployment may take things down or back: its task says so.
    hint: [
      isTemporary ? 'temporary environment' : '',
      task === '' || task === 'deploy' ? '' : `task ${task}`,
      textOf(deployment, 'description'),
    ]
      .filter((part) => part !== '')
      .join(', '),
  };
}

/** A branch or tag as people call it; a commit by its first seven characters. */
function sayRevision(ref: string, sha: string): string {
  const name = ref.replace(/^refs\/(?:heads|tags)\//, '');
  return name === '' || /^[\da-f]{40}$/.test(name) ? (name || sha).slice(0, 7) : name;
}
