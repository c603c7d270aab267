/** Nouns for somebody by the part they play. Plurals are made by adding `s`. */
export const ROLE_NOUNS = `
engineer developer dev programmer coder admin administrator sysadmin dba sre responder reviewer approver author intern trainee apprentice
contractor consultant technician tech analyst architect tester manager supervisor director executive commander facilitator lead coordinator owner
maintainer committer contributor colleague teammate coworker co-worker newcomer newbie rookie junior senior graduate student freelancer temp
on-call oncall on-caller operator employee staffer specialist scientist nurse doctor clinician pharmacist pilot
cto ceo cio vp pm po qa-engineer person individual guy woman man chap bloke lady gentleman deployer releaser implementer designer
clerk buyer accountant auditor trader cashier foreman mechanic electrician hire recruit starter joiner fitter janitor
`;

/** Plurals that need no determiner: "Engineers skipped …". */
export const BARE_PLURALS = `
engineers developers devs programmers admins administrators sysadmins dbas sres responders reviewers approvers interns contractors consultants technicians
analysts architects testers managers supervisors directors executives leads maintainers colleagues teammates coworkers juniors seniors newcomers people folks
staff employees guys operators management leadership
`;

export const TEAM_NOUNS = `
team teams squad crew department desk folks guys people staff vendor supplier company agency contractor partner carrier provider telco reseller integrator subcontractor side office management leadership
shift tribe guild committee board outfit firm bureau org organisation organization lot gang
`;

/** Bare names of departments that can only be people. */
export const DEPARTMENTS = `
qa ops devops secops infosec sysops netops noc soc infra legal marketing sales finance hr procurement compliance engineering management leadership sre
support helpdesk operations purchasing accounting logistics customer-success it
`;

/** Departments that are also the name of a part of the system: people only before a verb that only people do. */
export const WEAK_DEPARTMENTS = `
frontend backend platform security product network networking infrastructure mobile data storage billing payments front-end back-end database web
`;

/** Before one of these nouns a name or a role is a label of a thing: "the Victoria cluster", "operator pattern". */
export const THING_NOUNS = `
cluster server servers service node nodes bot bots pod pods job jobs pipeline database db host hosts zone region queue script instance instances error errors
pattern dashboard portal console tool tools app application api endpoint list group groups account accounts machine laptop key keys image build builds
setting settings flag config configuration error-count release branch repo repository module package library plugin policy role token
`;

/** Modifiers that make "operator", "manager", "agent" and the like a program. */
export const SYSTEM_MODIFIERS = `
kubernetes k8s postgres postgresql mysql redis kafka elastic elasticsearch prometheus etcd strimzi helm package session memory window file task resource
secret secrets process device cluster config configuration connection transaction cache lock queue thread pool download boolean logical comparison
ternary arithmetic mathematical sql join bitwise spread unary binary dependency volume certificate cert-manager password lifecycle state traffic
update boot service
`;
