import type { Rule } from './rule';

const WHO = '<name,he,role,team,dept,some>';
/** What was done to things, told of somebody, in the participle. */
const SPOILED = '@harm.n|@destroy.n|@ruin.n|blown|broken|cut';
/** The same in the past. */
const SPOILS = '@harm.d|@destroy.d|@ruin.d|broke|cut|lost|blew';
const WORSE = 'longer|worse|harder|slower|bigger|messier|uglier|later';
const WRONG_IN_GOOD_FAITH = '@benign.d|took|chose|went|had|was|were|got|did|met|saw|made|followed|opened';
const TOOL =
  'chainsaw|axe|ax|hatchet|hammer|sledgehammer|machete|crowbar|bulldozer|flamethrower|blowtorch|shovel|cleaver|scissors|wrecking';

/** An act told inside another sentence: what had to be undone, what made things worse, what came of it all the same. */
export const DEED_FRAME_RULES: readonly Rule[] = [
  {
    id: 'undoes-the-deed',
    category: 'person_fault',
    severity: 'by-person',
    patterns: [
      `undo|undoes|undoing|undid|unpick|unpicking|untangle|untangling|repair|repairing|fix|fixing|reverse|reversing|clean|cleaning|recovering|rebuilding ~3 what|whatever [ ${WHO} @adv* did|done|had|has|have done? ~1 to|with|in the|our|all|every|a|an|that|those|this|its ]`,
      `trouble|problem|cause|reason|culprit|trigger is|was @adv* what [ ${WHO} @adv* did|had|has done? to|with|in <O> ]`,
      `damage|mess|harm|chaos|havoc|wreckage|debris|rubble|tangle|trail|hole|holes|carnage ~1 that|which? [ ${WHO} @adv* had|has|have? left|did|done|made|caused|created|wrought|produced|leave ]`,
      `restore|restores|refund|reimburse|unblock|undelete|recover|recreate|recreates|rebuild|retrieve|reinstate|repair|undo|reload|replace|unlock|re-enable|bring|get|put ~1 <O> that|which? [ ${WHO} @adv* had|has? ${SPOILS}|${SPOILED} ]`,
    ],
    except: ['lessons'],
    flag: [
      'The weekend went into unpicking what Zanele did to the price lists.',
      { text: 'Sort out the mess that the interns left in the shared drive.', section: 'actions' },
      {
        text: 'Recover the three volumes that Zanele purged.',
        section: 'actions',
        people: ['Zanele Dube'],
      },
    ],
    pass: [
      { text: 'Undo what the migration did to the price lists.', section: 'actions' },
      { text: 'Restore the volumes that the team backed up.', section: 'actions' },
      'We reviewed what Zanele did to find the leak.',
    ],
  },
  {
    id: 'worse-by-deed',
    category: 'person_fault',
    severity: 'by-person',
    quietWhenNegated: false,
    patterns: [
      `made|dragged|delayed|prolonged|slowed|worsened|compounded|aggravated|complicated|hampered|hindered|extended|lengthened ~2 ( ${WORSE}|down|out|on|further )? by [ ${WHO} @adv* !being|having|not @ing <O>? ]`,
      `with [ ${WHO} @adv* @ing ~6 ( at random | left and right | all over | willy-nilly | right and left | non-stop | like mad|crazy | as if | blindly | over and over ) ]`,
      `not helped ~3 by [ ${WHO} ]`,
      `did|does|not|n't help ~2 that [ ${WHO} @adv* kept|was|were|had|@past @adv* ]`,
      `[ ${WHO} ( , who | who )? @adv* kept|keeps !up|the|on @ing <O> ] ~2 each|every|whenever|whilst|while`,
      `[ ${WHO} ~6 and @adv* makes|made|make things|it|matters|everything|all worse ]`,
      `[ ${WHO} @adv* !being|having|not|including|following|regarding @ing <O> ] is|was ( what|why|how|where|the|when ) ~4 ( ${SPOILS}|cause|reason|trigger|took|brought|started|triggered|caused|sent|let|made|left )`,
      `, [ <name,role,team,dept,he> having @adv* !been|@benign.n @pp|cut|put|set|shut ( out|off|away|up|down )? <O> ]`,
    ],
    veto: [
      'no|without harm|damage',
      "not|never|n't made|worsened|delayed|prolonged",
      'having ~1 been',
      'helped|help|helpful ~3 quickly|fast',
    ],
    except: ['went_well', 'actions', 'lessons'],
    flag: [
      'The outage was prolonged by the day crew toggling valves.',
      'It did not help that the vendor kept swapping cards.',
      'The lorry yard stood still for hours, with the interns rerouting trucks left and right.',
      'Purchasing skimping on cable is what took the ring offline.',
      'The rebuild was slow, the contractor having thrown out the old drives.',
    ],
    pass: [
      'The outage was prolonged by the pump cycling.',
      'It did not help that the panel kept blinking.',
      'The vendor kept us informed every hour.',
      'The rebuild was slow, the contractor having been at another site.',
    ],
  },
  {
    id: 'harm-all-the-same',
    category: 'person_fault',
    severity: 'by-person',
    patterns: [
      `no thanks|help to|from [ ${WHO} ]`,
      `( given|considering|seeing how|that ~2 | though|although|despite|lucky ~1 | since|after|because|before ) [ ${WHO} had|has|have @adv* ${SPOILED} away|up|out|off|through? <O>? ]`,
      `[ ${WHO} would|'d @adv* ( knock|take|bring|pull|kick|push|throw <O> down|over|out|offline | @harm.b|@ruin.b|break|crash <O> ) ] ~2 again|with|every|each|once|anew`,
      `<^> one|any|each @character|@harsh|@trait|@soft|impatient|eager|overeager|over-eager|sleepy|bored|tired|nervous|hasty|distracted|clumsy [ @role ( with ~3 )? can|could ~1 ( take|bring|knock <O> down|out|offline | @harm.b|@ruin.b|@destroy.b|break|flatten|sink <O> ) ]`,
      `that|how|: one|any @character|@harsh|@trait|@soft|impatient|eager|overeager|over-eager|sleepy|bored|tired|nervous|hasty|distracted|clumsy [ @role ( with ~3 )? can|could ~1 ( take|bring|knock <O> down|out|offline | @harm.b|@ruin.b|@destroy.b|break|flatten|sink <O> ) ]`,
    ],
    veto: ['had|has no|not', '@open|, if|unless'],
    flag: [
      {
        text: 'The spare took over well, though the electricians had just trashed its battery.',
        section: 'went_well',
      },
      'Every time the line was up, the vendor would pull it down again with a new firmware.',
      { text: 'One bored clerk can take a whole depot down.', section: 'lessons' },
    ],
    pass: [
      { text: 'The spare took over well, though the fuse had just blown.', section: 'went_well' },
      { text: 'One slow query can take a whole depot down.', section: 'lessons' },
      'Every time the line was up, the watchdog would pull it down again.',
    ],
  },
  {
    id: 'deed-of-whom',
    category: 'person_fault',
    severity: 'by-person',
    patterns: [
      `( is|was|were|are|be|'s the|all? doing|work|handiwork|masterpiece|creation of ) [ <name,he,role,some> ]`,
      `handiwork|doing|masterpiece of [ <team,dept,weak> ]`,
      `[ @mess.n|@harmup.n up by ${WHO} ]`,
      `by [ <role> on|in his|her|their very? first|second|third|last day|week|month|shift ]`,
      `[ <role,team,dept,some> who|that @adv* had|has? ${SPOILS}|${SPOILED} <O> ]`,
      `[ <person> gave|handed|sent|sold|shipped|delivered|passed us|them|me|ops|everyone a|an|the ~2 that|which @adv* had|has|was|were @adv* never|not|n't ]`,
      `started|began ~3 as|with ~4 [ @actnoun "? by|from|of ${WHO} ]`,
      `it took ~2 [ @actnoun|word|click by|from|of ${WHO} ] ~1 to`,
      `[ <person,weak> <subj> @adv* keeps|kept|were|was? moving|moved|moves|shifting|shifted the goalposts|goal|goals ]`,
      `was|were|been|got|being [ run|left|made|taken|brought|put|knocked|kicked|pulled|switched|turned|cut|blown|torn @adv* dry|open|down|offline|out|off|away|apart|over|up|unlocked|hot|flat by ${WHO} ]`,
      `@badadj @open ~2 , [ ~1 @pp|put|set live|in|out|on|through|up|there? by|from ${WHO} ]`,
      `[ ${WHO} @adv* ( had|has|have )? @adv* !@benign.d|@benign.n|worked|handled|ran|found|acted|was|were|had|did|been|got|came|went @past|@pp ~5 on|of|off his|her|their own ( initiative | authority | whim | accord | bat | <$> | ,|and ) ]`,
      `[ <role,team,dept> @adv* has|had|have|'d|'ve @adv* been @adv* handing|giving|leaking|sharing|passing|feeding|pasting|selling|lending|storing|dumping|fiddling|hacking|editing|bending|hoarding|copying|messing|playing out|away|over|around|up|with? <O> ]`,
      `[ <person> <subj> @adv* !${WRONG_IN_GOOD_FAITH} @past the|a|an wrong <O> ]`,
      `[ ${WHO} <subj> @adv* @third|@past ~5 ] while|whilst ~4 still`,
      `[ ${WHO} ( @adv* goes|went|comes|came|charges|charged|wades|waded|barges|barged|storms|stormed in|at ) ~2 ( with ~2 ${TOOL} | guns blazing | all guns | boots first | like a ~1 bull|elephant ) ]`,
      `[ ${WHO} @adv* laid|lays|put|puts|got|gets ( hands | his|her|their ~2 hands|fingers|paws|mitts ) on|in|into <O> ]`,
    ],
    veto: [
      'for maintenance|repair',
      'work of ~6 hours|days|weeks|many',
      'for|during ~3 maintenance|safety|isolation|inspection',
    ],
    except: ['went_well', 'actions'],
    flag: [
      { text: 'The blank labels were the work of whoever filled in the form.', section: 'root_cause' },
      'The roster was mucked up by the coordinators.',
      { text: 'The pump was run dry by a trainee.', section: 'root_cause' },
      'It came from a stale tariff, put live by the accountant.',
      { text: 'The pharmacist had rerouted the feed on his own initiative.', section: 'root_cause' },
      'Our own clerks had been handing out master codes.',
      { text: '11:20 the field technician goes in with a sledgehammer', section: 'timeline' },
      { text: 'A trainee fitted the wrong seal.', section: 'timeline' },
    ],
    pass: [
      { text: 'The blank labels were the work of the old printer driver.', section: 'root_cause' },
      'The roster was mucked up by the import.',
      { text: 'The pump was taken offline by the team for maintenance.', section: 'timeline' },
      { text: 'The pharmacist found the leak on his own initiative.', section: 'contributing' },
      { text: 'The broker had been handing out stale leases.', section: 'root_cause' },
    ],
  },
];
