import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { HiddenFact } from '#src/gate/facts/hidden-facts.ts';
import type { GateHit } from '#src/gate/match/hit.ts';
import { compileGate, searchOutput } from '#src/gate/index.ts';
import { buildMatcher } from '#src/gate/match/matcher.ts';

/** An output folder in the temporary folder, with the files given. */
export function writeOutput(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'gate-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Bytes that look like a picture's, the same for the same seed. */
export function noise(length: number, seed: number): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 16) & 0xff;
  });
}

/** What the gate finds of hidden facts in a folder, where nothing is public. */
export async function findIn(
  outDir: string,
  hidden: readonly HiddenFact[] = [],
): Promise<readonly GateHit[]> {
  const fingerprints = { matcher: buildMatcher([]), sizes: new Set<number>() };
  const facts = await compileGate({ lists: [{ hidden, publicTexts: [] }], fingerprints });
  const none: ReadonlySet<string> = new Set();
  const folder = { outDir, allowedDerivatives: none, allowedPages: none, notices: none };
  return (await searchOutput(facts, folder)).hits;
}
