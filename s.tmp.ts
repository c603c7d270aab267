import { readFileSync } from 'node:fs';
import { check } from './shared/domain/language/check';
import * as q from './electron/commands/eval-quality';
console.log(Object.keys(q));
