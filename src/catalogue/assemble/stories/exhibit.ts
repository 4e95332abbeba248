import type { ExhibitRecord, ExhibitState } from '#src/catalogue/model.ts';
import { readRegion } from '#src/catalogue/prose/components.ts';
import { toRegion } from '#src/domain/region.ts';
import { exhibitFields } from '#src/domain/schema/story.ts';
import type { ExhibitSource } from '#src/catalogue/sources.ts';
import type { AuthorityIndex } from '../records/authorities.ts';
import type { BuildContext } from '../context.ts';
import { refuseDamagedRows } from '../rows/damaged-rows.ts';
import { checkExhibitParts } from './exhibit-parts.ts';
import { dropSecretRows } from './exhibit-tables.ts';
import { checkAnniversary } from '../records/record-check.ts';
import { getLocalText, type Row } from '../rows/row.ts';
import { isWordOfAPerson } from '../records/secrecy.ts';
import { readLook, readStory, type StoryDeps } from './stories.ts';
import { checkTranslation } from './translation.ts';

export interface ExhibitDeps extends StoryDeps {
  readonly authorities: AuthorityIndex;
  readonly newKey: () => string;
}

export function buildExhibit(
  source: ExhibitSource,
  deps: ExhibitDeps,
  context: BuildContext,
): ExhibitRecord | undefined {
  for (const table of source.tables) refuseDamagedRows(table, -1, context);
  const story = readStory(source, exhibitFields, 'exhibit', deps, context);
  if (story === undefined) return undefined;
  const { row, uses, slug, title, prose, records } = story;
  const from = row.values.get('from');
  const until = row.values.get('until');
  const anniversary = row.values.get('anniversary');
  if (from !== undefined && until !== undefined && until < from) {
    context.issues.add('end-before-start', row.placeOf('until'), { start: from, end: until });
  }
  if (anniversary !== undefined) {
    checkAnniversary(anniversary, deps.anniversaries, row.placeOf('anniversary'), context);
  }
  checkTranslation(source, row, uses, context);
  const isChecked = isWordOfAPerson(row.values.get('secrecyChecked') ?? '');
  const tables = source.tables.map((table) => dropSecretRows(table, isChecked, context));
  const curators = getLocalText(row, 'curators');
  const kiosk = row.values.get('kiosk');
  const { state, key } = readState(row, deps, context);
  return {
    slug: key === undefined ? slug : `${slug}-${key}`,
    state,
    title,
    prose,
    records,
    ...readLook(row, deps),
    ...readCover(row, deps, context),
    ...(curators && { curators }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(anniversary !== undefined && { anniversary }),
    ...(kiosk !== undefined && { kiosk: Number(kiosk) }),
    ...checkExhibitParts(
      { ...source, tables },
      [...uses.vi, ...(uses.en ?? [])],
      deps.authorities,
      context,
    ),
  };
}

const states: readonly string[] = ['draft', 'unlisted', 'published'] satisfies ExhibitState[];

/** An exhibit with an invalid state is treated as a draft. */
function readState(
  row: Row,
  { newKey }: ExhibitDeps,
  { issues }: BuildContext,
): { readonly state: ExhibitState; readonly key?: string } {
  const state = row.values.get('state') ?? 'published';
  if (!states.includes(state)) {
    issues.add('unknown-state', row.placeOf('state'), { value: state });
    return { state: 'draft' };
  }
  if (state !== 'unlisted') return { state: state as ExhibitState };
  const key = row.values.get('reviewKey');
  if (key === undefined) {
    issues.add('missing-review-key', row.placeOf('state'), { key: newKey() });
    return { state };
  }
  if (!isStrongKey(key)) {
    issues.add('weak-review-key', row.placeOf('reviewKey'), { key: newKey() });
  }
  return { state, key };
}

/** 128 bits: 32 characters of at least four bits each, not all the same. */
function isStrongKey(key: string): boolean {
  return /^[a-z0-9]{32,64}$/.test(key) && new Set(key).size >= 10;
}

/** The region of the cover's page that is shown. */
function readCover(
  row: Row,
  deps: ExhibitDeps,
  { issues }: BuildContext,
): Pick<ExhibitRecord, 'cover'> {
  const { cover } = readLook(row, deps);
  const written = row.values.get('coverRegion');
  if (cover === undefined || written === undefined) return {};
  const region = readRegion(written);
  const place = row.placeOf('coverRegion');
  if (region === undefined) {
    issues.add('bad-region', place, { value: written });
    return {};
  }
  deps.check.note(cover.item, cover.page, { region }, place);
  return { cover: { ...cover, region: toRegion(region) } };
}
