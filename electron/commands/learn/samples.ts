import { readdirSync, readFileSync } from 'node:fs';
import { findRoster } from '#shared/domain/language/names';
import { findPeople } from '#shared/domain/language/people/find-people';
import type { Person } from '#shared/domain/language/people/person';
import { readSentences } from '#shared/domain/language/read-sentences';
import { RULES } from '#shared/domain/language/rules/all';
import type { Example, Rule } from '#shared/domain/language/rules/rule';
import type { Sentence } from '#shared/domain/language/sentences';
import type { BlameCategory, Section } from '#shared/domain/language/types';
import { readLabelledFile } from '../eval-file';
import type { Sample } from '../eval-score';

const FOLDER = new URL('sentences/', import.meta.url);

/** A sentence to learn from. */
export interface Lesson {
  readonly sentence: Sentence;
  readonly people: ReadonlyMap<number, Person>;
  readonly section: Section;
  /** Null where it is harmless. */
  readonly category: BlameCategory | null;
}

/** The sentences of one author. */
export interface Author {
  readonly file: string;
  readonly samples: readonly Sample[];
}

export function readAuthors(): Author[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.jsonl'));
  return files.sort().map((file) => {
    const labelled = readLabelledFile(file, readFileSync(new URL(file, FOLDER), 'utf8'));
    if (labelled.about !== 'blame') throw new Error(`${file}: not about blame`);
    return { file, samples: labelled.samples };
  });
}

/** What every rule is for, and what it must pass over: the sentences that stand nearest to the border. */
export function readExamples(): Author {
  const samples = RULES.filter(({ severity }) => severity !== 'low').flatMap((rule) => [
    ...rule.flag.map((example) => toSample(example, rule)),
    ...rule.pass.map((example) => toSample(example, null)),
  ]);
  return { file: 'rules', samples };
}

function toSample(example: Example, rule: Rule | null): Sample {
  const {
    text,
    section,
    people = [],
  } = typeof example === 'string' ? { text: example, section: 'went_wrong' as const } : example;
  return { id: '', text, section, roster: people, blame: rule !== null, category: rule?.category ?? null };
}

/** What is harmless in these is harmless in any account: it is learnt from twice, so that no heading decides alone. */
const TOLD_ANYWHERE: ReadonlySet<Section> = new Set(['timeline', 'went_well']);

/** Of a text that blames, the sentences with a span in them: the others may be anything. None of one that is a hint only. */
export function takeLessons({ text, section, roster, blame, category, severity, flags }: Sample): Lesson[] {
  if (severity === 'low') return [];
  const sentences = readSentences(text);
  const blaming = blame
    ? sentences.filter(
        ({ start, end }) =>
          sentences.length === 1 ||
          flags === undefined ||
          flags.some((flag) => flag.start < end && flag.end > start),
      )
    : sentences;
  return blaming.flatMap((sentence) => {
    const lesson: Lesson = {
      sentence,
      people: findPeople(sentence, findRoster(roster ?? [])),
      section,
      category: blame ? category : null,
    };
    return !blame && TOLD_ANYWHERE.has(section) ? [lesson, { ...lesson, section: 'went_wrong' }] : [lesson];
  });
}
