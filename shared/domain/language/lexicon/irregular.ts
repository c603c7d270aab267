/** base past participle, one verb each. */
const TABLE = `
be was been; become became become; begin began begun; bend bent bent; bet bet bet; bind bound bound; bite bit bitten;
bleed bled bled; blow blew blown; break broke broken; breed bred bred; bring brought brought; build built built;
burn burned burned; burst burst burst; buy bought bought; catch caught caught; choose chose chosen; come came come;
cost cost cost; cut cut cut; deal dealt dealt; dig dug dug; do did done; draw drew drawn; drink drank drunk;
drive drove driven; eat ate eaten; fall fell fallen; feed fed fed; feel felt felt; fight fought fought; find found found;
flee fled fled; fling flung flung; fly flew flown; forbid forbade forbidden; foresee foresaw foreseen; forget forgot forgotten;
forgive forgave forgiven; forgo forwent forgone; freeze froze frozen; get got got; give gave given; go went gone; grow grew grown;
hang hung hung; have had had; hear heard heard; hide hid hidden; hit hit hit; hold held held; hurt hurt hurt;
keep kept kept; know knew known; lay laid laid; lead led led; leave left left; lend lent lent; let let let; lie lay lain;
lose lost lost; make made made; mean meant meant; meet met met; mistake mistook mistaken; pay paid paid; put put put;
quit quit quit; read read read; rid rid rid; ride rode ridden; ring rang rung; rise rose risen; run ran run; say said said;
see saw seen; seek sought sought; sell sold sold; send sent sent; set set set; shake shook shaken; shed shed shed;
shoot shot shot; show showed shown; shut shut shut; sing sang sung; sink sank sunk; sit sat sat; sleep slept slept;
slide slid slid; sneak sneaked sneaked; speak spoke spoken; spend spent spent; spill spilled spilled; spin spun spun;
split split split; spread spread spread; stand stood stood; steal stole stolen; stick stuck stuck; strike struck struck;
swear swore sworn; sweep swept swept; swing swung swung; take took taken; teach taught taught; tear tore torn; tell told told;
think thought thought; throw threw thrown; understand understood understood; undo undid undone; upset upset upset; wake woke woken;
wear wore worn; win won won; withdraw withdrew withdrawn; withhold withheld withheld; write wrote written; reset reset reset;
overcome overcame overcome; offset offset offset; input input input; cast cast cast; broadcast broadcast broadcast; bid bid bid;
thrust thrust thrust; wind wound wound; hew hewed hewn; forsake forsook forsaken; shrink shrank shrunk; sit-on sat-on sat-on;
hamstring hamstrung hamstrung; forbear forbore forborne; relay relayed relayed; proofread proofread proofread; shortcut shortcut shortcut;
shortchange shortchanged shortchanged; forecast forecast forecast; cc cced cced; prove proved proven; wring wrung wrung; string strung strung; bear bore borne;
creep crept crept; cling clung clung; grind ground ground; kneel knelt knelt; leap leapt leapt; light lit lit; plead pleaded pleaded; sow sowed sown;
slink slunk slunk; spit spat spat; stink stank stunk; sting stung stung; swell swelled swollen; swim swam swum; tread trod trodden; weave wove woven; weep wept wept; troubleshoot troubleshot troubleshot
`;

/** Past and participle of irregular verbs by base form. */
export const IRREGULAR_VERBS: ReadonlyMap<string, readonly [string, string]> = new Map(
  TABLE.split(';').map((row) => {
    const [base = '', past = '', participle = ''] = row.trim().split(' ');
    return [base, [past, participle]];
  }),
);
