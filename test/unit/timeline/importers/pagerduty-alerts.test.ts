import { describe, expect, it } from 'vitest';
import { pagerdutyAlerts } from '#shared/domain/timeline/importers/pagerduty-alerts';
import {
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

const source = 'PagerDuty';

describe('PagerDuty alerts', () => {
  it.each(fixturesOf('pagerduty-alerts'))('%s is recognised as nothing else', (name) => {
    const fits = confidences(evidenceOf('pagerduty-alerts', name));
    expect(fits).toEqual({ 'pagerduty-alerts': expect.any(Number) });
    expect(fits['pagerduty-alerts']).toBeGreaterThanOrEqual(0.9);
  });

  it('tell when each was triggered; a suppressed one is not suggested', () => {
    expect(readAs(pagerdutyAlerts, evidenceOf('pagerduty-alerts', 'alerts.json'))).toEqual(
      reading({
        events: [
          event('$.alerts[0]', '2026-03-17T14:28:46Z', {
            text: 'Alert triggered: Checkout: error rate above 5 %',
            actor: 'Checkout – Kassa',
            source,
            link: 'https://ferryline.pagerduty.com/alerts/QALERT000001',
            locator: 'pagerduty:alert/QALERT000001',
            hint: 'critical',
          }),
          event('$.alerts[1]', '2026-03-17T14:30:00.125Z', {
            text: 'Alert triggered: Disk 81 % full',
            actor: 'Metrics',
            source,
            locator: 'pagerduty:alert/QALERT000002',
            suggested: false,
            hint: 'suppressed',
          }),
          event('$.alerts[2]', '2026-03-17T14:41:12Z', {
            text: 'Alert triggered: db-2/lag',
            source,
            locator: 'pagerduty:alert/QALERT000003',
          }),
        ],
        doubts: [
          doubt('$.alerts[3].created_at', {
            text: 'Alert triggered: Queue is long',
            why: 'Its time cannot be read: "17 March 2026".',
            source,
            locator: 'pagerduty:alert/QALERT000004',
            raw: '{"id":"QALERT000004","type":"alert","summary":"Queue is long","created_at":"17 March 2026","status":"triggered"}',
          }),
        ],
        skipped: [
          skip('$.alerts[4]', 'null', 'It is no entry: it has no fields that could be read.'),
          skip(
            '$.offset',
            'offset 5',
            'The file begins with a later page: what comes before it is not here. Fetch the pages from offset 0 on and import them too.',
          ),
          skip(
            '$.more',
            'more: true',
            'The file is only one page of several: PagerDuty holds more than this. Fetch the next pages, or all with a higher limit, and import them too.',
          ),
        ],
      }),
    );
  });

  it('are read from one that was fetched alone', () => {
    const alone = pasted({ alert: { id: 'Q1', type: 'alert', created_at: '2026-03-17T14:28:46Z' } });
    expect(pagerdutyAlerts.recognise(alone)).toBeGreaterThanOrEqual(0.9);
    expect(readAs(pagerdutyAlerts, alone)).toEqual(
      reading({
        events: [
          event('$.alert', '2026-03-17T14:28:46Z', {
            text: 'Alert triggered',
            source,
            locator: 'pagerduty:alert/Q1',
          }),
        ],
      }),
    );
  });

  it.each([
    [
      'alerts of Alertmanager',
      { alerts: [{ status: 'firing', labels: {}, startsAt: '2026-03-17T14:28:46Z' }] },
    ],
    [
      'labels beside our fields',
      { alerts: [{ type: 'alert', labels: {}, created_at: '2026-03-17T14:28:46Z' }] },
    ],
    ['no alerts', { alerts: [] }],
    ['texts', { alerts: ['alert'] }],
  ])('are not seen in %s', (_, value) => {
    expect(pagerdutyAlerts.recognise(pasted(value))).toBe(0);
  });
});
