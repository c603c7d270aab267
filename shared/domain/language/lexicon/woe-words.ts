/** What goes wrong, and the verbs that can only make it go wrong. Base forms; `inflect.ts` makes the rest. */

/** Nouns for a bad outcome; plurals are made by adding `s`. */
export const WOE_NOUNS = `
outage blackout brownout lockout shutdown standstill stoppage blockage gridlock jam leak spill flood fire breach collapse crash meltdown demise downfall undoing ruin wreck wreckage mess fiasco debacle shambles
disaster catastrophe calamity cataclysm tragedy farce nightmare ordeal saga carnage mayhem chaos havoc pandemonium bedlam turmoil upheaval crisis emergency incident accident mishap failure fault breakdown malfunction
glitch bug regression corruption contamination damage destruction devastation loss shortage shortfall deficit outcry delay hold-up backlog pile-up congestion bottleneck slowdown overload overrun overflow overspend overcharge
double-charge double-billing duplicate mix-up mix-ups muddle confusion error typo mistake blunder cock-up screw-up foul-up balls-up snafu clusterfuck train-wreck trainwreck car-crash bloodbath massacre apocalypse armageddon
misery pain grief trouble problem issue headache embarrassment humiliation disgrace scandal uproar complaint refund penalty fine lawsuit scrap rework write-off spoilage wastage injury death casualty harm hurt explosion derailment
collision crater hole gap vulnerability exposure intrusion compromise infection lost-weekend darkness silence lockdown freeze deadlock stampede cascade avalanche domino spiral tailspin downtime uncertainty
`;

/** To do harm to a thing, whatever the time and the plan: told of somebody, an accusation even in a timeline. */
export const WRECK_VERBS = `
brick fry torch sever snap clog jam choke scorch topple upend derail strand gouge puncture mangle swamp drench douse scald overheat overfill overcook overtighten overtorque overload overrun
deluge bombard inundate double-book double-charge double-bill double-ship double-post double-enter oversell overcharge undercharge misroute misdirect misdial miskey short-circuit short-change shortchange
nuke trash hose bork wreck ruin ransack booby-trap steamroll steamroller bulldoze hobble cripple kneecap scupper obliterate annihilate vaporise vaporize incinerate electrocute butcher mutilate squash trample
blindside zap crater tank clobber flatten burst rupture shred mis-sell missell mis-sold blitz scramble garble blight taint besmirch flood
`;

/** To be rid of a thing: an accusation only where it was one that mattered. */
export const WIPE_VERBS = `
delete drop erase wipe overwrite truncate purge unplug disconnect revoke unmount terminate nuke zero reformat format shred bin trash discard scrap evict decommission destroy clear reset
`;

/** With "out", "off" or "up" behind: to leave without something that has to be there. */
export const CUT_OFF_VERBS = `
black blot knock boot lock burn blow trip wipe lop chop kick bump sever crowd fry short
`;

/** To make what is bad worse. */
export const WORSEN_VERBS = `
double triple treble quadruple lengthen prolong extend deepen compound worsen aggravate exacerbate magnify multiply protract inflame amplify perpetuate
`;

/** Plunging, pushing and leading things into a bad state. */
export const PLUNGE_VERBS = `
plunge tip pitch throw send steer push drive talk lead drag nudge shove knock hurl propel catapult land put sink fling march sleepwalk lull dump drop force
`;

/** Bumping into things. */
export const BUMP_VERBS = `
drill drive dig cut slice saw plough plow crash back reverse bash clip ram hack chop smash barge bore burrow saw hammer bang punch bulldoze nick scrape
`;
