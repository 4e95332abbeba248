import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatForTerminal } from '#src/catalogue/issues/index.ts';
import { readChecked } from '#src/publish/checks/read-checked.ts';
import type { EnvSettings } from '#src/config/env-settings.ts';
import { ToldError } from '../../lib/told-error.ts';
import type { NewFiles } from './lay-out.ts';
import type { NewWords } from './words.ts';

/**
 * Writes new files into the content folder, never over existing ones, and removes them again if the
 * content check finds a fault in them.
 *
 * @throws ToldError
 */
export async function writeNew(
  files: NewFiles,
  settings: EnvSettings,
  words: NewWords,
): Promise<void> {
  const { contentDir } = settings;
  const targets = listTargets(files);
  for (const target of targets) {
    if (existsSync(join(contentDir, target))) throw new ToldError(words.exists(target));
  }
  const draft = join(contentDir, `.new-${process.pid}`);
  try {
    for (const [path, text] of files) {
      await mkdir(dirname(join(draft, path)), { recursive: true });
      await writeFile(join(draft, path), text);
    }
    for (const target of targets) {
      await mkdir(dirname(join(contentDir, target)), { recursive: true });
      await rename(join(draft, target), join(contentDir, target));
    }
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  const { issues } = await readChecked(settings);
  const own = issues.filter(({ file, severity }) => severity === 'error' && files.has(file));
  if (own.length === 0) return;
  for (const target of targets) await rm(join(contentDir, target), { recursive: true });
  throw new ToldError(words.refused(formatForTerminal(own, { language: 'vi', root: 'content' })));
}

/** What is moved into place at once: a folder of its own, or the files of a shared folder. */
function listTargets(files: NewFiles): readonly string[] {
  const isShared = (path: string) => path.startsWith('collections/') || path === 'site.yaml';
  return [...new Set([...files.keys()].map((path) => (isShared(path) ? path : dirname(path))))];
}
