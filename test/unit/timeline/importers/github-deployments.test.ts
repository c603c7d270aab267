import { describe, expect, it } from 'vitest';
import { githubDeployments } from '#shared/domain/timeline/importers/github-deployments';
import {
  at,
  confidences,
  doubt,
  event,
  evidenceOf,
  fixturesOf,
  pasted,
  readAs,
  reading,
  skip,
} from './api-fixtures';

const source = 'GitHub';
const created_at = '2026-03-17T14:20:11Z';
const sha = '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567';

describe('GitHub deployments', () => {
  it.each(fixturesOf('github-deployments'))('%s is recognised as nothing else', (name) => {
    const fits = confidences(evidenceOf('github-deployments', name));
    expect(fits).toEqual({ 'github-deployments': expect.any(Number) });
    expect(fits['github-deployments']).toBeGreaterThanOrEqual(0.9);
  });

  it('tell what was to be deployed where, and by whom', () => {
    expect(readAs(githubDeployments, evidenceOf('github-deployments', 'deployments.json'))).toEqual(
      reading({
        events: [
          event('$[0]', '2026-03-17T14:20:11Z', {
            text: 'Deployment of release/2026-03-17-größer to production',
            actor: 'zoe-aakerstroem',
            source,
            locator: 'github:deployment/812000003',
          }),
          event('$[1]', '2026-03-17T14:10:00Z', {
            text: 'Deployment of fffffff to Staging (eu)',
            source,
            locator: 'github:deployment/812000002',
            hint: 'task rollback, Back to v41',
          }),
          event('$[2]', '2026-03-17T14:01:00Z', {
            text: 'Deployment of main to preview-77',
            actor: 'pipeline[bot]',
            source,
            link: 'https://github.com/ferryline/checkout/deployments/812000001',
            locator: 'github:deployment/812000001',
            suggested: false,
            hint: 'temporary environment',
          }),
        ],
        doubts: [
          doubt('$[3].created_at', {
            text: 'Deployment',
            why: 'Its time names no zone: "2026-03-17 13:00:00". It is probably UTC.',
            proposed: { at: at('2026-03-17T13:00:00Z'), approximate: false },
            source,
            locator: 'github:deployment/812000000',
            raw: '{"id":"812000000","statuses_url":"https://api.github.com/repos/ferryline/checkout/deployments/812000000/statuses","created_at":"2026-03-17 13:00:00"}',
          }),
        ],
        skipped: [skip('$[4]', 'false', 'It is no entry: it has no fields that could be read.')],
      }),
    );
  });

  it.each([
    ['a branch', { ref: 'main', sha }, 'Deployment of main to live'],
    ['a tag by its full name', { ref: 'refs/tags/v4.1', sha }, 'Deployment of v4.1 to live'],
    ['a commit', { ref: sha, sha }, 'Deployment of 0a1b2c3 to live'],
    ['no name', { ref: null, sha }, 'Deployment of 0a1b2c3 to live'],
    ['neither', {}, 'Deployment to live'],
  ])('name %s', (_, fields, text) => {
    const deployment = { ...fields, environment: 'live', created_at };
    expect(readAs(githubDeployments, pasted({ deployment })).events).toEqual([
      event('$.deployment', created_at, { text, source }),
    ]);
  });

  it('are read from the lists in a list that come of fetching all pages', () => {
    const pages = pasted([
      [{ id: 1, sha, environment: 'live', created_at }],
      [{ id: 2, sha, environment: 'live', created_at }],
    ]);
    expect(confidences(pages)).toEqual({ 'github-deployments': expect.closeTo(0.99) });
    expect(readAs(githubDeployments, pages).events.map(({ locator }) => locator)).toEqual([
      'github:deployment/1',
      'github:deployment/2',
    ]);
  });
});
