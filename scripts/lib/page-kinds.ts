import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where each kind of page with many pages lives, and which of them to take. */
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

/** One address of every page kind that a built site has: the first of each family, by name. */
export function findPageKinds(outDir: string): Readonly<Record<string, string>> {
  const has = (address: string) => existsSync(join(outDir, address, 'index.html'));
  const found = Object.entries(families).flatMap(([kind, folder]) => {
    const parent = join(outDir, folder);
    const names = existsSync(parent) ? readdirSync(parent).sort() : [];
    const name = names.find((one) => has(`${folder}${one}/`));
    return name === undefined ? [] : [[kind, `${folder}${name}/`] as const];
  });
  return Object.fromEntries([
    ...Object.entries(singles).filter(([, address]) => has(address)),
    ...found,
  ]);
}
