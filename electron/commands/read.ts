import { readFileSync } from 'node:fs';
import { reportRead } from './read-report';

const { exitCode, output, error } = reportRead(process.argv.slice(2), (file) => readFileSync(file));
if (output !== '') console.log(output);
if (error !== '') console.error(error);
process.exitCode = exitCode;
