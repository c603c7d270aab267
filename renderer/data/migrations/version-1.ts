/** The first tables. Indexes are what lists ask: by incident, and for the log milestones and days across incidents. */
export const VERSION_1 = {
  version: 1,
  stores: {
    incidents: 'id, updatedAt, date',
    events: 'id, incidentId, milestone',
    impacts: 'id, incidentId',
    factors: 'id, incidentId',
    notes: 'id, incidentId',
    actions: 'id, incidentId',
    meetings: 'id, &incidentId',
    drafts: 'id, incidentId',
    settings: 'key',
    receipts: 'window, at',
  },
} as const;
