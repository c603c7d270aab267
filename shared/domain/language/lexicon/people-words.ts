/** Nouns for somebody by the part they play. Plurals are made by adding `s`. */
export const ROLE_NOUNS = `
engineer developer dev programmer coder admin administrator sysadmin dba sre responder reviewer approver author intern trainee apprentice
contractor consultant technician tech analyst architect tester manager supervisor director executive commander facilitator lead coordinator owner
maintainer committer contributor colleague teammate coworker co-worker newcomer newbie rookie junior senior graduate student freelancer temp
on-call oncall on-caller operator employee staffer specialist scientist nurse doctor clinician pharmacist pilot
cto ceo cio vp pm po qa-engineer person individual guy woman man chap bloke lady gentleman deployer releaser implementer designer
clerk buyer accountant auditor trader cashier foreman mechanic electrician hire recruit starter joiner fitter janitor
actuary adjuster adviser advisor aide almoner anaesthesiologist anaesthetist anesthesiologist anesthetist apothecary appraiser artisan assessor
attendant attorney bailiff baker barista barman bartender bizdev bookkeeper boss brewer bricklayer bursar butcher captain cardiologist caretaker
carpenter caseworker caterer cfo chairman chairperson chauffeur chemist ciso cmo co-pilot cofounder colonel commissioner coo cook copilot
copywriter coroner counsellor counselor cpo craftsman crewman croupier csm dean dentist deputy detective dietician dietitian doorman friend draftsman
draughtsman economist educator estimator evp examiner farmer ferryman firefighter fireman fisherman forester forklift-driver founder gardener
geologist grocer groundsman handyman headmaster helmsman hobbyist homeworker hotshot housekeeper houseman hygienist ic inspector instructor
investigator ironworker jeweler jeweller journalist key-holder keyholder laborer labourer lawyer lecturer librarian lieutenant lineman linesman
locksmith locum logistician machinist mason matron mayor medic merchandiser midwife miner musician negotiator neurologist notary
nutritionist officer old-timer oldtimer oncologist optician organiser organizer overseer paediatrician paralegal paramedic parliamentarian part-timer
pathologist pediatrician phlebotomist physician physicist physiotherapist plasterer plumber podiatrist policeman porter postdoc postman
practitioner prescriber professor proofreader prosecutor psychologist purser radiographer radiologist railwayman receptionist recruiter repairman
researcher rigger roofer sailor salesclerk salesman salesperson saleswoman schoolteacher scrum-master secretary sergeant shift-lead
shopkeeper shunter signaller signalman skipper solicitor sonographer stagehand statistician steward stewardess stock-keeper stockbroker stocktaker
stoker storekeeper storeman stylist sub-contractor sub-editor subcontractor subeditor superintendent surgeon surveyor svp sysop tam teacher
technologist telephonist teller therapist tpm tradesman treasurer tutor typist undersecretary underwriter upholsterer usher valuer vet veteran
veterinarian volunteer waiter waitress warden warehouseman watchman watchstander fresher splicer liaison presenter fella lad bloke informatician informaticist associate headteacher invigilator jointer
toolsetter tool-setter line-lead shift-leader cleaner waterman postholder webdev webmaster welder whiz-kid whizz-kid workman
`;

/** Plurals that need no determiner: "Engineers skipped …". */
export const BARE_PLURALS = `
engineers developers devs programmers admins administrators sysadmins dbas sres responders reviewers approvers interns contractors consultants technicians
analysts architects testers managers supervisors directors executives leads maintainers colleagues teammates coworkers juniors seniors newcomers people folks
staff employees guys operators management leadership
nurses doctors clinicians pharmacists cashiers clerks tellers traders dispatchers pilots trainers teachers electricians mechanics foremen fitters surgeons
paramedics technologists researchers scientists designers recruiters buyers accountants trainees apprentices freelancers temps volunteers executives stakeholders higher-ups execs
plumbers welders porters surveyors inspectors subcontractors planners cleaners freshers officials splicers paralegals lawyers solicitors accountants midwives physios
`;

export const TEAM_NOUNS = `
team teams squad crew department desk folks guys people staff vendor supplier company agency contractor partner carrier provider telco reseller integrator subcontractor side office management leadership
shift tribe guild committee board outfit firm bureau org organisation organization lot gang
chapter division brigade clan faculty workforce manpower chaps lads boys fellows friends bunch mob brass execs higher-ups
consultancy call-centre callcentre control-room council ministry headquarters hq helpdesk workgroup task-force taskforce consortium subsidiary wholesaler manufacturer haulier
`;

/** Bare names of departments that can only be people. */
export const DEPARTMENTS = `
qa ops devops secops networks pmo infosec sysops netops noc soc infra legal marketing sales finance hr procurement compliance engineering management leadership sre
support helpdesk operations purchasing accounting logistics customer-success it
facilities estates treasury catering reception devrel bizdev presales pre-sales aftersales after-sales dba dbas
pmo hq headquarters liveops live-ops pricing trading merchandising rostering personnel recruiting recruitment underwriting telesales
`;

/** Departments of two words: "Data science retrained the model". */
export const DEPARTMENT_PAIRS = `
accounts_payable accounts_receivable back_office business_development business_intelligence business_operations cabin_crew central_it
change_management clinical_engineering cloud_operations cloud_ops corporate_it customer_care customer_experience customer_operations customer_service
customer_success customer_support data_analytics data_engineering data_governance data_science day_shift developer_experience developer_relations
field_engineering field_operations field_ops field_service field_services first-line_support front_desk front_office batch_operations batch_ops ops_control flight_ops growth_engineering ground_control live_ops night_batch contact_centre contact_center call_centre call_center control_room ground_crew
ground_handling group_it head_office help_desk human_resources information_security infra_ops internal_audit investor_relations it_operations it_ops
it_support legal_counsel marketing_ops medical_records middle_management network_engineering network_operations network_ops night_shift
patient_services people_ops plant_maintenance platform_engineering platform_operations platform_ops product_management product_marketing product_ops
professional_services public_relations quality_assurance quality_control release_engineering release_management revenue_operations revenue_ops
sales_engineering sales_ops second-line_support security_engineering security_operations senior_leadership senior_management service_desk shop_floor
building_services grid_operations councillor_services member_services election_services estates_services student_services
site_operations site_ops site_reliability tech_support technical_support top_management trading_desk train_control upper_management vendor_management
`;

/** Nouns for somebody that are programs as well: people only behind one of `HUMAN_MODIFIERS` or a trade. */
export const PROGRAM_ROLES = `
installer scheduler dispatcher planner controller conductor picker packer driver trainer translator interpreter editor dealer courier rep president principal painter assistant
chef mover decorator builder setter producer dealer handler sponsor secondary primary
`;

/** What only a person is, before a noun: "the night dispatcher", "a new installer". */
export const HUMAN_MODIFIERS = `
overzealous overeager sleepy tired hungover bored alert attentive careful careless digger excavator tractor acting agency air-traffic ambulance apprentice bank bus cab cabinet call-center call-centre carpet chief claims clinical contact-centre contract
contracted court crane customer day delivery deputy duty elevator evening exhausted experienced fiber fibre field floor football forklift former head
her his hospital hvac inexperienced insurance junior kitchen lead lift lorry medical my night off-duty office on-call on-duty overworked panel
part-time police poor radio regional roof sales school senior shift shop solar sous student subcontracted support taxi telly their tired tour train
trainee tram travel truck tv van visiting ward warehouse weekend young your
`;

/** What only somebody is called whom one is angry with: "some genius on the night shift". */
export const SCORNED_SOMEBODIES = `
hero genius clown joker spark drongo wally muppet numpty comedian einstein wiseguy cowboy whizz wizard bright-spark smart-arse smartass smart-alec jobsworth know-it-all soul poor-soul boy girl kid child lad
fellow guru prankster mastermind superstar rockstar ninja maverick idiot fool moron
`;

/** Before a name: "Dr Vollmer", "Ms. Hsu". */
export const HONORIFICS = `
mr mrs ms mx dr prof sir madam miss mister herr frau monsieur madame señor señora shri smt lt capt sgt cpl cllr rev datuk pak ibu oga alhaji alhaja
`;

/** Before a name too, but only where a capital marks them: "Nurse Adeyemi", "Captain Rowe". */
export const CAPITAL_TITLES = `
nurse captain officer deputy councillor commander superintendent foreman doctor judge technician engineer sister sergeant lieutenant constable inspector professor matron colonel doña signor signora
`;

/** What people do and programs do not, in any form: a stranger who did not is a person. */
export const HUMAN_ACTS = `
ask tell bother inform warn consult escalate document mention listen care think speak communicate double-check proofread phone rehearse volunteer apologise apologize
explain admit realise realize pay show ring discuss brief consider study
`;

/** Behind a name: "Arjun sir". */
export const AFTER_HONORIFICS = `
sir madam bhai ji bhaiya garu
`;

/** Verbs that only people do: in front of one, a dispatcher is somebody. */
export const HUMAN_DEEDS = `
typed mistyped keyed miskeyed mis-keyed clicked told said asked thought believed forgot panicked pressed tapped misheard misdialled misdialed shouted grabbed yanked scribbled walked drove guessed
unplugged phoned rang dialled fat-fingered fumbled bungled botched
`;

/** Departments that are people in front of a verb with an object: "Security locked the floor", but not "Security improved". */
export const ACTING_DEPARTMENTS = `
security design maintenance planning product comms scheduling dispatch payroll research stores logistics editorial housekeeping
`;

/** Departments that are also the name of a part of the system: people only before a verb that only people do. */
export const WEAK_DEPARTMENTS = `
dispatch housekeeping fulfilment fulfillment payroll research design maintenance planning scheduling stores logistics editorial frontend backend platform security product network networking infrastructure mobile data storage billing payments front-end back-end database web
`;

/** Before one of these nouns a name or a role is a label of a thing: "the Victoria cluster", "operator pattern". */
export const THING_NOUNS = `
cluster server servers service node nodes bot bots pod pods job jobs pipeline database db host hosts zone region queue script instance instances error errors
pattern dashboard portal console tool tools app application api endpoint list group groups account accounts machine laptop key keys image build builds
reader printer terminal screen badge login credentials seat seats license licence
setting settings flag config configuration error-count release branch repo repository module package library plugin policy role token
`;

/** Modifiers that make "operator", "manager", "agent" and the like a program. */
export const SYSTEM_MODIFIERS = `
kubernetes k8s postgres postgresql mysql redis kafka elastic elasticsearch prometheus etcd strimzi helm package session memory window file task resource log disk garbage domain image name
secret secrets process device cluster config configuration connection transaction cache lock queue thread pool download boolean logical comparison
ternary arithmetic mathematical sql join bitwise spread unary binary dependency volume certificate cert-manager password lifecycle state traffic
update boot service
`;
