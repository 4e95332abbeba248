import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '#src/catalogue/issues/index.ts';
import { hasErrors } from '#src/catalogue/issues/index.ts';
import { writeFeeds } from '#src/publish/feeds/index.ts';
import { checkOutput } from '#src/gate/check-output.ts';
import type { GateReport } from '#src/gate/match/hit.ts';
import { writeIiif } from '#src/publish/iiif/index.ts';
import { indexPublicData } from '#src/public/public-index.ts';
import type { PublicData } from '#src/public/public-model.ts';
import { publishCatalogue } from '#src/publish/select/public.ts';
import { readChecked } from '#src/publish/checks/read-checked.ts';
import type { SearchDraft } from '#src/publish/search/drafts/draft.ts';
import { listDrafts } from '#src/publish/search/drafts/list-drafts.ts';

export interface Folders {
  readonly contentDir: string;
  readonly scansDir: string;
  readonly outDir: string;
}

export type Publication =
  | { readonly kind: 'stopped'; readonly issues: readonly Issue[] }
  | {
      readonly kind: 'published';
      readonly issues: readonly Issue[];
      readonly published: PublicData;
      readonly gate: GateReport;
    };

const noImages = () => Promise.resolve(undefined);

/** From a content folder to what is written beside pages, and what the gate says of it. */
export async function publishFolder({
  contentDir,
  scansDir,
  outDir,
}: Folders): Promise<Publication> {
  const { catalogue, issues } = await readChecked({ contentDir, scansDir, today: '2026-11-23' });
  if (catalogue === undefined || hasErrors(issues)) return { kind: 'stopped', issues };
  const published = publishCatalogue(catalogue);
  const index = indexPublicData(published);
  writeFileSync(join(outDir, 'public.json'), JSON.stringify(published));
  await writeIiif(index, noImages, outDir);
  await writeFeeds(index, outDir);
  const drafts: SearchDraft[] = [];
  for await (const draft of listDrafts(index, noImages)) drafts.push(draft);
  writeFileSync(join(outDir, 'drafts.json'), JSON.stringify(drafts));
  const gate = await checkOutput({
    catalogue,
    published,
    scansDir,
    outDir,
    derivatives: [],
    loadTexts: noImages,
  });
  return { kind: 'published', issues, published, gate };
}

/** All that stands in a folder, names included, as one text. */
export function readAll(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${name}\n${readFileSync(join(parentPath, name), 'utf8')}`)
    .join('\n');
}
