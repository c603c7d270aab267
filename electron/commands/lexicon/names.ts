import { allLocales } from '@faker-js/faker';
import nlp from 'compromise';
import { foldName } from '#shared/domain/language/fold-name';
import { looksLikeSurname } from '#shared/domain/language/people/name-shapes';
import { isLemma } from './wordnet';

/** Names that are also programs, machines, places, months or words of the trade: an attendee list may still bring them. */
const NOT_HERE = new Set(
  `jenkins cassandra travis otto victoria julia felix pascal ada ruby crystal elixir haskell scala argo helm vault nomad consul puppet chef salt luna apollo
  athena hermes atlas titan orion phoenix jira trello alexa siri cortana watson eliza bazel gradle maven ansible celery django flask laravel symfony
  grafana loki tempo mimir prometheus thanos cortex jaeger zipkin kibana sentry nagios zabbix icinga munin monit sensu riemann kafka rabbit redis mongo
  neo neptune aurora dynamo lambda delta gamma beta alpha sigma omega iris echo nova siena roma paris london sydney milan florence venice verona sofia lima asia
  india china africa america europe israel jordan kenya chad cuba georgia virginia carolina dakota montana nevada austin dallas houston denver lincoln
  washington jackson madison orlando tampa oslo bergen odessa petra vienna berlin ireland scotland wales england normandy
  april may june july august monday tuesday wednesday thursday friday saturday sunday prima data meta beta tera giga mega nano pico micro
  amazon google apple oracle cisco dell intel nvidia arm azure aws ibm sap slack zoom teams okta auth stripe visa mercedes ferrari porsche tesla
  linus linux debian ubuntu fedora centos arch alpine bash perl lua dart swift kotlin java node vue angular svelte ember
  amen ok no yes si san santa don dona dame sir king prince al el la le de da di du den von van bin ben abu ibn mac mc alt ctrl esc del ins
  don't can won era aria opera safari chrome edge brave vivaldi edison tex latex unix dos mars venus jupiter saturn mercury pluto moon sun star sky
  cloud rain storm lake river ocean sea beach hill forest wood rock stone lane street ford cruz regis`.split(
    /\s+/,
  ),
);

const NAME = /^\p{Script=Latin}[\p{Script=Latin}'-]{2,}$/u;

/** The word list of compromise, which has no types for it: word → tag or tags. */
function wordsOfCompromise(): [word: string, tags: string[]][] {
  const { lexicon } = (
    nlp as unknown as { model(): { one: { lexicon: Record<string, string | string[]> } } }
  ).model().one;
  return Object.entries(lexicon).map(([word, tags]) => [word, [tags].flat()]);
}

/** Names in Latin letters, folded and sorted, without those that are words or something else than people. */
function sortOut(names: ReadonlySet<string>): string[] {
  const folded = new Set([...names].filter((name) => NAME.test(name)).map(foldName));
  return [...folded].filter((name) => !NOT_HERE.has(name) && !isLemma(name)).toSorted();
}

/** First names of all the languages that faker writes in Latin letters, and those that compromise knows; folded, sorted. */
export function growNames(): string[] {
  const names = new Set<string>();
  for (const [locale, { person }] of Object.entries(allLocales)) {
    if (locale === 'eo') continue;
    const { generic = [], female = [], male = [] } = person?.first_name ?? {};
    for (const name of [...generic, ...female, ...male]) names.add(name);
  }
  for (const [word, tags] of wordsOfCompromise()) {
    if (tags.some((tag) => /^(?:Male|Female|First)Name$/.test(tag))) names.add(word);
  }
  return sortOut(names);
}

/** Surnames of the same languages that are no first names, places or firms, and that no ending gives away. */
export function growSurnames(): string[] {
  const names = new Set<string>();
  for (const [locale, { person }] of Object.entries(allLocales)) {
    if (locale === 'eo') continue;
    const { generic = [], female = [], male = [] } = person?.last_name ?? {};
    for (const name of [...generic, ...female, ...male]) names.add(name);
  }
  for (const [word, tags] of wordsOfCompromise()) if (tags.includes('LastName')) names.add(word);
  const others = new Set([...growNames(), ...growPlaces()]);
  return sortOut(names).filter((name) => !others.has(name) && !looksLikeSurname(name) && name.length > 3);
}

/** Towns, regions, countries and firms that compromise knows by one word, folded and sorted. */
export function growPlaces(): string[] {
  const places = new Set<string>();
  for (const [word, tags] of wordsOfCompromise()) {
    if (tags.some((tag) => /^(?:Place|City|Region|Country|Organization|SportsTeam)$/.test(tag)))
      places.add(word);
  }
  return [...new Set([...places].filter((word) => NAME.test(word)).map(foldName))].toSorted();
}
