import { foldText } from '#src/text/fold.ts';
import { toReferenceSlug } from '#src/text/slug.ts';
import type { ScanFolders } from '#src/catalogue/sources.ts';
import type { BuildContext } from '../context.ts';

/** Folders named per top-level folder; the rest are counted. */
const mostTold = 20;

/**
 * Reports folders with scans that no item uses. For secret records it reports only how many folders
 * have their codes. While any row of a fonds has an error, no other folder is named, because it may
 * belong to that row by its code or its column `scans`.
 *
 * @param wanting folders that items without scans would have
 */
export function tellUnusedScans(
  scans: ScanFolders,
  used: ReadonlySet<string>,
  wanting: readonly string[],
  context: BuildContext,
): void {
  const { issues, secret, findNear } = context;
  const secretKeys = new Set([...secret].map(toReferenceSlug));
  const wantingByKey = new Map(wanting.map((path) => [foldText(path), path]));
  const mayBeOfRow = issues.all.some(
    ({ severity, file, in: where }) =>
      severity === 'error' && where === undefined && file.startsWith('fonds/'),
  );
  const told = new Map<string, number>();
  let secrets = 0;
  for (const [path, { scans: pages, issues: own }] of scans) {
    if (used.has(path)) continue;
    const keys = path.split('/').map(toReferenceSlug);
    if (keys.some((key) => secretKeys.has(key))) {
      secrets += 1;
      continue;
    }
    if (mayBeOfRow) continue;
    const files = new Set(pages.map(({ image }) => image));
    const named = own.flatMap(({ column }) => (column === undefined ? [] : [column]));
    const count = new Set([...[...files].map(toFileName), ...named]).size;
    if (count === 0) continue;
    const [top = ''] = path.split('/');
    told.set(top, (told.get(top) ?? 0) + 1);
    if ((told.get(top) ?? 0) > mostTold) continue;
    const near = wantingByKey.get(foldText(path)) ?? findNear(path, wanting);
    issues.add('unused-scans', { file: path, in: 'scans' }, { count }, { near });
  }
  for (const [top, count] of told) {
    if (count <= mostTold) continue;
    issues.add('more-unused-scans', { file: top, in: 'scans' }, { count: count - mostTold });
  }
  if (secrets > 0) issues.add('secret-scans', { file: '', in: 'scans' }, { count: secrets });
}

function toFileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
