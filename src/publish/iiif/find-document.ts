import { iiifUrls } from '#src/site/urls.ts';
import {
  listArchive,
  listFile,
  listFonds,
  listItem,
  type IiifDocument,
  type IiifSource,
} from './documents.ts';

/** One document by its path; builds only the branch of that document. */
export async function findDocument(
  source: IiifSource,
  path: string,
): Promise<IiifDocument['content'] | undefined> {
  for await (const document of findBranch(source, path)) {
    if (document.path === path) return document.content;
  }
  return undefined;
}

function findBranch(source: IiifSource, path: string): AsyncIterable<IiifDocument> {
  const { catalogue } = source;
  if (path === iiifUrls.archive()) return listArchive(source);
  const fonds = catalogue.fonds.find(({ slug }) => iiifUrls.fonds(slug) === path);
  if (fonds !== undefined) return listFonds(source, fonds);
  const file = catalogue.files.find(({ slug }) => iiifUrls.file(slug) === path);
  if (file !== undefined) return listFile(source, file);
  const item = catalogue.items.find(({ slug }) => path.startsWith(`/iiif/${slug}/`));
  return item !== undefined && 'pages' in item ? listItem(source, item) : nothing();
}

async function* nothing(): AsyncGenerator<IiifDocument> {
  // Not the path of a public document.
}
