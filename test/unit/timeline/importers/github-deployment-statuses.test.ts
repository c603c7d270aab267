import { describe, expect, it } from 'vitest';
import { githubDeploymentStatuses } from '#shared/domain/timeline/importers/github-deployment-statuses';
import { confidences, doubt, event, evidenceOf, fixturesOf, pasted, readAs, reading } from './api-fixtures';

const source = 'GitHub';
const created_at = '2026-03-17T14:20:11Z';

describe('GitHub deployment statuses', () => {
  it.each(fixturesOf('github-deployment-statuses'))('%s is recognised as nothing else', (name) => {
    const fits = confidences(evidenceOf('github-deployment-statuses', name));
    expect(fits).toEqual({ 'github-deployment-statuses': expect.any(Number) });
    expect(fits['github-deployment-statuses']).toBeGreaterThanOrEqual(0.9);
  });

  it('tell how a deployment went; that it was replaced later is not suggested', () => {
    expect(
      readAs(githubDeploymentStatuses, evidenceOf('github-deployment-statuses', 'statuses.json')),
    ).toEqual(
      reading({
        events: [
          event('$[0]', '2026-03-17T16:00:00Z', {
            text: 'Deployment to production: inactive',
            actor: 'pipeline[bot]',
            source,
            locator: 'github:deployment-status/9120004',
            suggested: false,
            hint: 'replaced by a later deployment',
          }),
          event('$[1]', '2026-03-17T14:24:40.750Z', {
            text: 'Deployment to production: failure – Health check failed: 3 of 12 – größer als erwartet',
            source,
            link: 'https://github.com/ferryline/checkout/actions/runs/1/job/2',
            locator: 'github:deployment-status/9120003',
          }),
          event('$[2]', '2026-03-17T14:20:30Z', {
            text: 'Deployment: in progress',
            actor: 'zoe-aakerstroem',
            source,
            link: 'https://ci.ferryline.example/builds/41',
            locator: 'github:deployment-status/9120002',
          }),
          event('$[3]', '2026-03-17T14:20:12Z', {
            text: 'Deployment to production: waiting',
            source,
            locator: 'github:deployment-status/9120001',
          }),
        ],
        doubts: [
          doubt('$[4].created_at', {
            text: 'Deployment to production: queued',
            why: 'Its time cannot be read: {}.',
            source,
            locator: 'github:deployment-status/9120000',
            raw: '{"id":9120000,"state":"queued","environment":"production","created_at":{}}',
          }),
        ],
      }),
    );
  });

  it('are read from a webhook, and its deployment is not taken for the event', () => {
    const deployment = { id: 1, sha: 'abc', ref: 'main', environment: 'live', created_at };
    const deployment_status = { id: 2, state: 'success', environment: 'live', created_at };
    const webhook = pasted({ action: 'created', deployment_status, deployment, repository: {} });
    expect(confidences(webhook)).toEqual({ 'github-deployment-statuses': expect.closeTo(0.99) });
    expect(readAs(githubDeploymentStatuses, webhook).events).toEqual([
      event('$.deployment_status', created_at, {
        text: 'Deployment to live: success',
        source,
        locator: 'github:deployment-status/2',
      }),
    ]);
  });

  it.each([
    ['statuses of a commit', [{ state: 'success', context: 'ci', environment: 'x', created_at }]],
    ['issues', [{ state: 'open', created_at, environment: 'x' }]],
    ['other things that succeed', [{ state: 'success', created_at }]],
  ])('are not seen in %s', (_, value) => {
    expect(githubDeploymentStatuses.recognise(pasted(value))).toBe(0);
  });
});
