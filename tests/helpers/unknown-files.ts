import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { findUnknownScripts } from './unknown-scripts.ts';
import { findUnknownStyles } from './unknown-styles.ts';

/** What style sheets and scripts of a built site ask of browsers that the oldest do not know. */
export async function findUnknownFiles(outDir: string) {
  const found = readdirSync(outDir, { recursive: true, encoding: 'utf8' });
  const paths = found.filter((path) => /\.(css|js)$/.test(path)).map((path) => join(outDir, path));
  const faults: string[] = [];
  for (const path of paths) {
    const text = readFileSync(path, 'utf8');
    // The hall's screen runs the browser that its guide names.
    const exempt = basename(path).startsWith('kiosk') ? ['css-has'] : [];
    const told = path.endsWith('.css')
      ? await findUnknownStyles(text, exempt)
      : await findUnknownScripts(text);
    for (const fault of told) faults.push(`${path}: ${fault}`);
  }
  const count = (ending: string) => paths.filter((path) => path.endsWith(ending)).length;
  return { styles: count('.css'), scripts: count('.js'), faults };
}
