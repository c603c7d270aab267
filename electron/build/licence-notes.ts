import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** The folder of the package that a file belongs to; null for files of the program itself. */
export function packageFolder(file: string): string | null {
  const path = (file.split('\0').join('').split('?', 1)[0] ?? '').replaceAll('\\', '/');
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? null;
}

interface PackageFacts {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** @param folder of an installed package; a package without a licence file is listed with its licence's name */
export function readPackage(folder: string): PackageFacts {
  // What npm has installed; only these three keys are read, and each may be absent.
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Partial<
    Record<'name' | 'version' | 'license', string>
  >;
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|notice|copying)(?:[.-]|$)/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return {
    name: manifest.name ?? folder,
    version: manifest.version ?? '',
    licence: manifest.license ?? 'see its text',
    text: texts.join('\n\n'),
  };
}

export function formatNotes(packages: readonly PackageFacts[]): string {
  const sections = packages
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`.trim());
  return `Debrief contains the following packages.\n\n${sections.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/**
 * Collects the licences of every package that the builds take in (fonts and styles too) and writes them to one
 * file, again after each build, so that the last one has them all.
 *
 * @param target path of the file, relative to the project
 */
export function licenceNotes(target: string): { plugin(): Plugin } {
  const folders = new Set<string>();
  const plugin = (): Plugin => ({
    name: 'debrief:licence-notes',
    apply: 'build',
    writeBundle(_options, bundle) {
      const assets = Object.values(bundle).flatMap((file) =>
        file.type === 'asset'
          ? file.originalFileNames.map((name) => join(this.environment.config.root, name))
          : [],
      );
      for (const file of [...this.getModuleIds(), ...assets]) {
        const folder = packageFolder(file);
        if (folder !== null && existsSync(join(folder, 'package.json'))) folders.add(folder);
      }
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, formatNotes([...folders].map(readPackage)));
    },
  });
  return { plugin };
}
