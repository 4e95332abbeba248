import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordPathsFile, type RecordPaths } from '#src/site/record-paths.ts';
import { recordSegments } from '#src/site/urls.ts';

/** Paths of each page kind with many pages, and which pages to take. */
const families = {
  fonds: '/phong/',
  file: '/ho-so/',
  item: '/tai-lieu/',
  collection: '/suu-tap/',
  exhibit: '/trung-bay/',
  subject: '/chu-de/',
  year: '/nam/',
  anniversary: '/ky-niem/',
  day: '/ky-niem/ngay/',
} as const;

const singles = {
  home: '/',
  search: '/tim-kiem/',
  fondsIndex: '/phong/',
  collections: '/suu-tap/',
  exhibits: '/trung-bay/',
  anniversaries: '/ky-niem/',
  subjects: '/chu-de/',
  people: '/nhan-vat/',
  organisations: '/co-quan/',
  places: '/dia-danh/',
  years: '/nam/',
  statistics: '/thong-ke/',
  request: '/yeu-cau/',
  readingList: '/danh-sach-doc/',
  about: '/gioi-thieu/',
} as const;

/**
 * One path of every page kind of a built site: the first of each, by name. A page that redirects
 * from a former code is not a kind, because readers never stay on it.
 */
export function findPageKinds(outDir: string): Readonly<Record<string, string>> {
  const { gone, moved } = readOldPaths(outDir);
  const has = (path: string) => existsSync(join(outDir, path, 'index.html'));
  const isOld = (path: string) => gone.includes(path) || moved.has(path.toLowerCase());
  const found = Object.entries(families).flatMap(([kind, folder]) => {
    const parent = join(outDir, folder);
    const names = existsSync(parent) ? readdirSync(parent).sort() : [];
    const name = names.find((one) => has(`${folder}${one}/`) && !isOld(`${folder}${one}/`));
    return name === undefined ? [] : [[kind, `${folder}${name}/`] as const];
  });
  return Object.fromEntries([
    ...Object.entries(singles).filter(([, path]) => has(path)),
    ...found,
    ...(gone[0] === undefined ? [] : [['withdrawn', gone[0]] as const]),
  ]);
}

/** Pages of withdrawn records, and redirects of former codes in lower case. */
function readOldPaths(outDir: string) {
  const file = join(outDir, recordPathsFile);
  if (!existsSync(file)) return { gone: [], moved: new Set<string>() };
  const paths = JSON.parse(readFileSync(file, 'utf8')) as RecordPaths;
  const kinds = Object.entries(recordSegments).map(
    ([kind, segment]) => [paths[kind as keyof RecordPaths], segment] as const,
  );
  return {
    gone: kinds.flatMap(([{ gone }, segment]) => gone.map((slug) => `/${segment}/${slug}/`)),
    moved: new Set(
      kinds.flatMap(([{ moved }, segment]) =>
        Object.keys(moved).map((slug) => `/${segment}/${slug}/`),
      ),
    ),
  };
}
