/** What somebody pays attention with: left undone, it is conduct and no condition. Base forms. */
export const ATTENDING_VERBS = `
check double-check cross-check recheck test retest read reread proofread verify validate confirm consult ask tell warn inform notify alert report escalate mention raise flag
review inspect examine measure weigh count recount compare rehearse practise practice brief document log record announce communicate acknowledge answer reply respond
look listen heed label sign countersign question query challenge supervise follow update renew ring phone call email message vet audit assess consider discuss think
try bother wait rotate patch chase monitor watch guard plan prepare coordinate share explain clarify study ponder probe sample try-out dry-run smoke-test peer-review
`;

/** Participles of work of mind and manners, which no machine does: "the tables were not consulted". */
export const MINDED_PARTICIPLES = `
verified double-checked cross-checked rechecked proofread consulted questioned queried challenged rehearsed practised practiced briefed debriefed scrutinised scrutinized vetted heeded
honoured honored escalated discussed contemplated examined inspected supervised pondered weighed probed reconciled countersigned peer-reviewed risk-assessed sanity-checked
acted listened communicated announced cleared chased rung phoned warned informed appreciated explained obeyed respected adhered rectified remedied thanked sought
reviewed revisited investigated looked followed minuted audited initialled
`;

/** Participles for what hands do to things: with "wrong" or "too soon" they are about whoever did it. */
export const HANDLED_PARTICIPLES = `
loaded isolated racked aired uploaded imported restored deployed published released mounted booked paid patched printed drained activated energised energized towed moved wheeled treated
operated issued prescribed administered injected poured ordered quoted rung phoned played run executed worked fed inserted slotted bolted screwed tightened torqued welded fused soldered taped tied
clamped hooked hung stacked stowed packed unpacked delivered addressed posted filed stapled stamped tested inspected inoculated dosed prepped disabled enabled revoked terminated decommissioned
isolated earthed grounded unlocked locked shut sealed cleaned washed sterilised sterilized greased oiled fuelled fueled topped emptied flushed bled primed vented stocked priced tagged
ticked flashed programmed reprogrammed shredded burned imaged cabled patched crossed noted transcribed spelt spelled translated quoted photocopied scanned shredded
`;

/** What only hands do, so that its absence is about them: "the bins were not emptied". */
export const BODILY_PARTICIPLES = `
oiled greased fuelled fueled refuelled bolted screwed tightened torqued swept emptied cleaned washed sterilised sterilized disinfected sealed padlocked earthed grounded labelled labeled counted weighed
primed bled topped dusted mended sharpened painted wiped dug mopped polished lubricated soldered welded clamped strapped lashed stowed unpacked shelved defrosted watered ventilated aired fenced
roped cordoned signposted gritted salted ticked initialled countersigned minuted collected handed tidied scrubbed rinsed drained-down descaled dried hung taped glued insulated guarded manned
staffed chained wedged buckled fastened zipped latched bolted checked tested repaired retested calibrated recalibrated serviced
`;

/** Waved away with one word: "the report was binned". */
export const SPURNED_PARTICIPLES = `
binned trashed spiked squandered frittered fiddled ducked shirked dodged evaded fobbed hushed rubbished pooh-poohed poo-pooed spurned derided snubbed whitewashed sugar-coated
pencil-whipped rubber-stamped fudged cooked massaged flouted trampled shelved sidelined mothballed glossed papered skimped soft-pedalled soft-pedaled brushed-off ghosted stonewalled
forgotten neglected disregarded trivialised trivialized belittled minimised minimized disobeyed miscounted misjudged mistranscribed mis-set miswired mistimed misaddressed mispacked
misdiagnosed misweighed miskeyed mistyped misnumbered misinstalled misassembled mis-stated misreported short-changed mis-sold mishandled bodged botched bungled fluffed muffed skipped
`;

/** Nouns for attention and order at work: they may lapse, be lacking or be there in name only. */
export const ORDER_NOUNS = `
standards discipline vigilance checking supervision housekeeping rigour rigor oversight record-keeping inspections inspection patrols reconciliations reconciliation drills hygiene
diligence follow-up follow-through stewardship workmanship timekeeping bookkeeping handover handovers hand-over paperwork note-taking documentation preparation planning training rehearsal
rehearsals communication coordination co-ordination consultation verification double-checking cross-checking peer-review scrutiny professionalism thoroughness carefulness attentiveness
aftercare safety-culture signposting teamwork leadership accountability courtesy candour candor transparency foresight forethought curiosity urgency caution prudence
`;

/** Data and machinery: what happens to them is no conduct of people. */
export const MACHINE_NOUNS = `
packet packets requests event events row rows byte bytes query queries token tokens session sessions connection connections socket sockets thread threads process processes pod
pods node nodes replica replicas shard shards index indexes cache caches queue queues buffer buffers heap jobs worker workers container containers webhook webhooks metric metrics header headers
response responses traffic partition partitions block blocks transaction transactions write writes lease leases lock locks host hosts instance instances vm vms field fields value values variable
variables pointer pointers payload payloads cookie cookies exception exceptions signal signals interrupt frame frames datagram descriptor descriptors string strings object objects function
functions method methods param parameter parameters argument arguments schema schemas
`;

/** Where somebody is who should be watching, and is not: "his mind was elsewhere". */
export const ATTENTION_NOUNS = `
attention mind eyes eye focus thoughts head gaze concentration interest heart
`;
