import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { CatalogueResult } from '#src/catalogue/assemble/index.ts';
import { formatForTerminal } from '#src/catalogue/issues/index.ts';
import type { Catalogue } from '#src/catalogue/model.ts';
import { readCatalogue } from '#src/catalogue/read/index.ts';
import type { Language } from '#src/domain/values.ts';

const archive = resolve('tests/fixtures/archive');

/** Files of the small archive that a test changes, by path in `content/`; `null` takes one away. */
export type Changes = Readonly<Record<string, string | Uint8Array | null>>;

/** Reads `tests/fixtures/archive` with some files changed, on a day. */
export async function readArchive(
  changes: Changes = {},
  today = '2026-11-23',
): Promise<CatalogueResult> {
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  try {
    cpSync(archive, folder, { recursive: true });
    const contentDir = join(folder, 'content');
    for (const [path, text] of Object.entries(changes)) {
      const file = join(contentDir, path);
      mkdirSync(dirname(file), { recursive: true });
      if (text === null) rmSync(file, { recursive: true });
      else writeFileSync(file, text);
    }
    return await readCatalogue({ contentDir, scansDir: join(folder, 'scans'), today });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export async function getCatalogue(changes: Changes = {}, today?: string): Promise<Catalogue> {
  const { catalogue, issues } = await readArchive(changes, today);
  if (catalogue === undefined) {
    throw new Error(formatForTerminal(issues, { language: 'en', root: 'content' }));
  }
  return catalogue;
}

/** What an archivist reads after changing those files, as lines. */
export async function reportOf(changes: Changes, language: Language = 'vi'): Promise<string> {
  const { issues } = await readArchive(changes);
  return `\n${formatForTerminal(issues, { language, root: 'content' })}\n`;
}

export async function issueNamesOf(changes: Changes): Promise<string[]> {
  const { issues } = await readArchive(changes);
  return issues.map(({ name }) => name);
}

/** Rows of a CSV file. */
export function csv(...rows: readonly string[]): string {
  return rows.map((row) => `${row}\n`).join('');
}
