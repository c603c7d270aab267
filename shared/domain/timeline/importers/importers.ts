import type { Importer } from './importer';
import { pastedText } from './pasted-text';

/** Every format that is read, in no particular order: the evidence says which fits best. */
export const IMPORTERS: readonly Importer[] = [pastedText];
