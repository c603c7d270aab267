import type { TeamWords } from '#shared/domain/language/types';
import { readStoredWords } from '#shared/schema/team-words';
import type { DebriefDb } from './db';

/** The setting that holds them. */
export const TEAM_WORDS = 'teamWords';

/** What the team has taught the checks, on this computer; damaged entries are passed over. */
export async function readTeamWords(db: DebriefDb): Promise<TeamWords> {
  return readStoredWords((await db.settings.get(TEAM_WORDS))?.value);
}
