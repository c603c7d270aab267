import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { WrittenModel } from '#shared/domain/language/classifier/model';
import { SIGN_KINDS } from '#shared/domain/language/classifier/signs';
import { judgeAuthors } from './learn/judge';
import { learnBlame, learnCategories } from './learn/learn-models';
import { readAuthors, readExamples, takeLessons } from './learn/samples';

const FILE = new URL('../../shared/domain/language/classifier/weights.ts', import.meta.url);
const WIDTH = 150;

function wrap(list: string): string {
  return list.replace(new RegExp(`(.{${WIDTH}}\\S*) `, 'g'), '$1\n');
}

function writeModel(model: WrittenModel, indent: string): string {
  const lists = SIGN_KINDS.map((kind) => `${indent}  ${kind}: \`\n${wrap(model[kind])}\n\`,`);
  return ['{', `${indent}  constant: ${model.constant},`, ...lists, `${indent}}`].join('\n');
}

/** What is learnt from all labelled sentences, as a module. */
export function writeWeights(): string {
  const lessons = [...readAuthors(), readExamples()].flatMap(({ samples }) => samples.flatMap(takeLessons));
  const categories = Object.entries(learnCategories(lessons));
  return [
    '// Written by `npm run learn` from labelled sentences: change those, not these.\n',
    "import type { BlameCategory } from '../types';",
    "import type { WrittenModel } from './model';\n",
    `export const BLAME_MODEL: WrittenModel = ${writeModel(learnBlame(lessons), '')};\n`,
    'export const CATEGORY_MODELS: Readonly<Record<BlameCategory, WrittenModel>> = {',
    ...categories.map(([name, model]) => `  ${name}: ${writeModel(model, '  ')},`),
    '};\n',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { judge: { type: 'boolean', default: false } } });
  if (values.judge) {
    console.log(judgeAuthors(readAuthors(), [readExamples()]).join('\n'));
  } else writeFileSync(FILE, writeWeights());
}
