import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openReferenceIndex } from '#src/islands/search/engine/seek/reference-index.ts';
import type { SearchDraft } from '#src/publish/search/drafts/draft.ts';
import { createReferenceIndex } from '#src/publish/search/reference-index.ts';

/** A record by what it can be referred to. */
export type Referred = Partial<
  Pick<SearchDraft, 'kind' | 'title' | 'variants' | 'codes' | 'number' | 'parts'>
>;

const bare: SearchDraft = {
  kind: 'file',
  title: { vi: '' },
  toPath: () => '',
  kindLabel: () => '',
  text: () => undefined,
  words: () => [],
  facets: {},
};

/** Writes the index of some records, and opens it as the island does; it counts what is read. */
export async function indexReferences(records: readonly Referred[]) {
  const outDir = mkdtempSync(join(tmpdir(), 'references-'));
  const writer = createReferenceIndex();
  for (const [record, referred] of records.entries()) writer.add({ ...bare, ...referred }, record);
  writer.write(outDir);
  const read = { bytes: 0 };
  const load = <Content>(path: string): Promise<Content> => {
    const bytes = readFileSync(join(outDir, path));
    read.bytes += bytes.length;
    return Promise.resolve(JSON.parse(gunzipSync(bytes).toString()) as Content);
  };
  const index = await openReferenceIndex({ keep: load, load });
  return { index, read, remove: () => rmSync(outDir, { recursive: true }) };
}
