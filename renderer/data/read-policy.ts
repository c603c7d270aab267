import type { TeamPolicy } from '#shared/domain/incident/policy';
import { readStoredPolicy } from '#shared/schema/team-policy';
import type { DebriefDb } from './db';

/** The setting that holds it. */
export const TEAM_POLICY = 'teamPolicy';

/** What the team has agreed on, on this computer; what is damaged is as Debrief brings it. */
export async function readPolicy(db: DebriefDb): Promise<TeamPolicy> {
  return readStoredPolicy((await db.settings.get(TEAM_POLICY))?.value);
}
