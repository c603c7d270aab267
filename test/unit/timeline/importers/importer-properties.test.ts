import { describe, expect, it } from 'vitest';
import { IMPORTERS } from '#shared/domain/timeline/importers/importers';
import { fixturesOf, formatsOf } from './import-fixtures';
import { tryImporter } from './importer-properties';

const RUNS = 300;
const SEED = 4;

describe.each(IMPORTERS.map((importer) => ({ format: importer.format, importer })))(
  '$format',
  ({ importer }) => {
    it('has a file of its own that is taken for it first', () => {
      const { format } = importer;
      const files = fixturesOf(format);
      expect(files.length).toBeGreaterThan(0);
      expect(files.map((file) => [file, formatsOf(format, file)[0]])).toEqual(
        files.map((file) => [file, format]),
      );
    });

    it(`keeps what is promised of every reading for ${RUNS} changed files, half of which are still of their kind`, () => {
      const { runs, valid, told } = tryImporter(importer, RUNS, SEED);
      expect({ runs, isHalfValid: valid / runs >= 0.5, isTelling: told / runs >= 0.2 }).toEqual({
        ...{ runs: RUNS, isHalfValid: true, isTelling: true },
      });
    });
  },
);
