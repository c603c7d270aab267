/** What became of things, in the words that follow a source: "took the ring down", "cost us the night". */

const HARMED =
  '@harm.d|@harm.z|@ruin.d|@ruin.z|@wreck.d|@wreck.z|@destroy.d|@destroy.z|@undo.d|@undo.z|caused|causes|cost|costs|broke|breaks|triggered|ended|ends|doomed|dooms|sank|sinks|meant|means|robbed|deprived|defeated|grounded|spelled|spelt|ignited|unleashed|sparked|set|finished|felled|killed|prolonged|worsened';
const WENT_DOWN =
  'took|takes|brought|brings|knocked|knocks|kicked|kicks|threw|throws|locked|locks|shut|shuts|cut|cuts|black|blacked|booted|wiped|tore|blew|pulled|dragged|kept|set ~~6 down|offline|out|off|away|over|apart|halt|standstill|dark|knees';
const WENT_INTO =
  'sent|sends|tipped|plunged|turned|turns|threw|left|leaves|let|lets|made|makes|drove|dragged|gave|gives|opened|opens|pushed|put|puts|landed|led|leads|handed ~~6 to|into|in|through|loose|slip|unable|stuck|stranded|blind|door|doors|floodgates|way|worse|apart|without|down|dead|empty|hole|holes|over|up|out|off';

/** Behind the act or the thing that somebody is given as the source of. */
export const HARM_TAIL = `( @adv* ${HARMED} | @adv* ${WENT_DOWN} | @adv* ${WENT_INTO} | did|does ~3 damage|harm|for|rest )`;

/** Behind "what", "that" or "which": the same with any other verb of harm. */
export const HARM_VERB = `@adv* ${HARMED}|took|brought|knocked|left|sent|tipped|turned|put|made|drove|opened|let|cut|locked|kicked|undid|did`;

/** A word that says that something is amiss, anywhere in a sentence. */
export const AMISS =
  '@woe|@harm.n|@destroy.n|@ruin.n|@wreck.n|@fall.d|@fall.b|down|offline|haywire|bust|dry|blind|useless|history|toast|lost|loses|vanished|vanishes|disappeared|gone|dead|die|dies|twice|wrong|broke|breaks|dark|wiped|missing|blank|empty|never|longer|survive';

/** People as a source. */
export const WHO = '<name,he,role,team,dept,some>';
/** Departments that are parts of the system as well count where the words around leave no doubt. */
export const WHO_WEAK = '<name,he,role,team,dept,some,weak>';

/** Not one of the acts of noticing, asking, repairing. */
export const NOT_BENIGN =
  '!@benign.d|@benign.n|@benign.z|was|were|had|has|have|is|are|did|does|been|could|would|should|might|can|will|may|must';
