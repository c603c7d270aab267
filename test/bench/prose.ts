import { pick, startRandom } from './random';

const PARAGRAPH_WORDS = 60;
/** More than in published reports, so that the slow path (findings, rewrites) counts too. */
const FLAGGED_SHARE = 0.1;

const SLOTS: Readonly<Record<string, readonly string[]>> = {
  system: [
    'the payment gateway',
    'the ingress controller',
    'the search index',
    'the message queue',
    'the primary database',
    'the session store',
    'the image registry',
    'the billing worker',
    'the login page',
    'the export job',
  ],
  part: [
    'connection pool',
    'health check',
    'retry policy',
    'certificate',
    'disk',
    'memory limit',
    'feature flag',
    'replica',
    'cache',
    'DNS record',
  ],
  person: ['the on-call engineer', 'Alex', 'the database team', 'Maria', 'the vendor', 'somebody', 'we'],
  place: ['eu-west-1', 'the staging cluster', 'two zones', 'the third region', 'the office network'],
  number: ['12', '40', '3,200', '7', '150', '18'],
  time: ['09:14 UTC', '14:02', '21:47 UTC', 'a quarter past three', '06:30'],
  reason: [
    'traffic had doubled since noon',
    'the old value was still cached',
    'the limit had been set in 2019',
    'no alert covered that queue',
    'both replicas shared one disk',
  ],
};

const ORDINARY = [
  'At {time} {system} began to return errors for {number} percent of the requests.',
  'The {part} of {system} ran out of room, because {reason}.',
  '{person} saw the alert at {time} and opened the dashboard of {system}.',
  'Restarting {system} in {place} brought the error rate back to normal within {number} minutes.',
  'The rollback took {number} minutes, since {reason}.',
  'Customers in {place} could not complete a checkout until {time}.',
  'The {part} had been raised from {number} to {number} in the spring, when load was lower.',
  'We will add an alert on the {part}, with an owner and a date (see `runbooks/{number}.md`).',
  'A second deploy at {time} did not change anything: {reason}.',
  'The log said "upstream timed out after {number} seconds", which pointed at {system}.',
  'What helped was that {system} fails open, and that the {part} is checked every {number} seconds.',
  'By {time}, {number} hosts in {place} had been replaced; the rest followed overnight.',
  'It is not clear yet why the {part} recovered on its own.',
  'Traffic was moved away from {place} at {time}, and {system} kept up.',
];

const FLAGGED = [
  '{person} forgot to renew the {part} of {system}.',
  '{person} should have checked the {part} before the deploy.',
  'The outage was caused by human error while {system} was upgraded.',
  '{person} carelessly restarted {system} without reading the runbook.',
  'Obviously the {part} was too small, and anyone could have seen it.',
  '{person} failed to notice that {reason}.',
  'Why did nobody look at the {part} of {system}?',
];

function fill(template: string, random: () => number): string {
  const sentence = template.replace(/\{(\w+)\}/g, (_, slot: string) => pick(random, SLOTS[slot] ?? ['?']));
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Ordinary report prose of about 60 words, ending with a sentence. */
export function makeParagraph(random: () => number): string {
  const sentences: string[] = [];
  let words = 0;
  while (words < PARAGRAPH_WORDS - 5) {
    const sentence = fill(pick(random, random() < FLAGGED_SHARE ? FLAGGED : ORDINARY), random);
    words += countWords(sentence);
    sentences.push(sentence);
  }
  return sentences.join(' ');
}

/** Paragraphs with a blank line between them, of at least as many words. */
export function makeDocument(words: number, seed: number): string {
  const random = startRandom(seed);
  const paragraphs: string[] = [];
  for (let written = 0; written < words; ) {
    const paragraph = makeParagraph(random);
    written += countWords(paragraph);
    paragraphs.push(paragraph);
  }
  return paragraphs.join('\n\n');
}

/** Runs of anything but spaces, as a word processor counts. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
