import { readDate } from '#src/domain/dates.ts';
import type { Place } from '#src/catalogue/issues/issue.ts';
import type { ExhibitRecord } from '#src/catalogue/model.ts';
import { proseComponents, type ComponentSpec } from '#src/catalogue/prose/components.ts';
import type { ProseUse } from '#src/catalogue/prose/reading.ts';
import type { ExhibitSource } from '#src/catalogue/sources.ts';
import type { AuthorityIndex } from '../records/authorities.ts';
import { mayBeUnread, type BuildContext } from '../context.ts';
import { checkChart, checkNumber } from './exhibit-tables.ts';

const endings = {
  table: ['.csv'],
  audio: ['.mp3', '.m4a', '.ogg', '.opus', '.wav'],
  video: ['.mp4', '.webm'],
  captions: ['.vtt'],
} as const;

/**
 * Checks references of components: files beside the exhibit, columns and rows of tables, places
 * with coordinates, days.
 *
 * @returns the files that the text uses
 */
export function checkExhibitParts(
  source: ExhibitSource,
  uses: readonly ProseUse[],
  authorities: AuthorityIndex,
  context: BuildContext,
): Pick<ExhibitRecord, 'tables' | 'media'> {
  const { issues, findNear } = context;
  const used = new Set<string>();
  const nameOf = (path: string): string => path.split('/').at(-1) ?? '';
  const tables = new Map(source.tables.map((table) => [nameOf(table.file), table]));
  const names = [...tables.keys(), ...source.media.map(({ name }) => name)];

  const take = (name: string, kind: keyof typeof endings, place: Place): boolean => {
    const fits = names.filter((one) => endings[kind].some((ending) => one.endsWith(ending)));
    used.add(name);
    if (fits.includes(name)) return true;
    const kinds = endings[kind].join(', ');
    issues.add('missing-beside', place, { value: name, kinds }, { near: findNear(name, fits) });
    return false;
  };

  for (const { component, props, place } of uses) {
    const spec: ComponentSpec | undefined = (
      proseComponents.exhibit as Readonly<Record<string, ComponentSpec>>
    )[component];
    const { file, captions, ref, date, record } = props;
    if (spec?.file && file !== undefined && take(file, spec.file.kind, place)) {
      const table = tables.get(file);
      if (table && component === 'Chart') checkChart(table, props, place, context);
      if (table && component === 'Number') checkNumber(table, props, place, context);
    }
    if (captions !== undefined) take(captions, 'captions', place);
    if (spec?.place && ref !== undefined) checkPlace(ref, place, authorities, context);
    if (component !== 'Event') continue;
    if (date === undefined && record === undefined) {
      issues.add('missing-attribute', place, { name: component, attribute: 'date' });
    } else if (date !== undefined && readDate(date).kind !== 'date') {
      issues.add('unreadable-date', place, { value: date });
    }
  }
  return {
    tables: [...tables]
      .filter(([name]) => used.has(name))
      .map(([file, { header, rows }]) => ({ file, header, rows: rows.map(({ cells }) => cells) })),
    media: source.media.filter(({ name }) => used.has(name)),
  };
}

function checkPlace(
  id: string,
  place: Place,
  { byId, records }: AuthorityIndex,
  context: BuildContext,
): void {
  const found = byId.get(id);
  if (found?.kind === 'place') {
    if (found.latitude !== undefined && found.longitude !== undefined) return;
    context.issues.add('no-coordinates', place, { value: id });
    return;
  }
  if (mayBeUnread(id, 'id', context)) return;
  const places = records.filter(({ kind }) => kind === 'place').map((one) => one.id);
  const params = { value: id, whatVi: 'địa danh', whatEn: 'place' };
  context.issues.add('unknown-reference', place, params, { near: context.findNear(id, places) });
}
