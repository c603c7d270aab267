import { readFileSync } from 'node:fs';
import { reportFile } from './check-report';

const { exitCode, output, error } = reportFile(process.argv.slice(2), (file) => readFileSync(file, 'utf8'));
if (output !== '') console.log(output);
if (error !== '') console.error(error);
process.exitCode = exitCode;
