/** Decisions on findings. Nothing that was stored changes: the other tables stay as version 1 made them. */
export const VERSION_2 = {
  version: 2,
  stores: { decisions: 'id, incidentId' },
} as const;
