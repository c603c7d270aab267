/** What went out in hand-off files, and what was taken over from them. Nothing that was stored changes. */
export const VERSION_4 = {
  version: 4,
  stores: { handOffs: 'id, incidentId' },
} as const;
