import type { ConditionalAccess, Language } from '#src/domain/values.ts';
import type { PublicCatalogue, PublicFile, PublicItem } from '#src/public/public-model.ts';
import { toRegion } from '#src/domain/region.ts';
import { urls } from '#src/site/urls.ts';
import { buildAccessNotice } from '#src/describe/access/access-notice.ts';
import { buildRecordEntry, findPageImage, findRecord } from '#src/describe/links/record-entry.ts';
import { buildRequestTarget } from '#src/describe/access/request-target.ts';
import type { StorySubject } from './story-node.ts';

type Props = Readonly<Record<string, string>>;

/** The record that a component names, at its page; undefined where it is not public. */
export function findSubject(
  catalogue: PublicCatalogue,
  props: Props,
  language: Language,
): StorySubject | undefined {
  const record = findRecord(catalogue, props['ref'] ?? props['record'] ?? '');
  if (record === undefined) return undefined;
  const entry = buildRecordEntry(catalogue, record, language);
  const page = props['page'] === undefined ? undefined : Number(props['page']);
  const picture = record.kind === 'item' ? findPageImage(record, page) : entry.picture;
  const region = picture && props['region'];
  const shown = entry.link.language ?? language;
  const at = page ?? picture?.page;
  const closed = findClosing(record, page);
  return {
    entry,
    href: record.kind === 'item' ? urls.item(shown, record.slug, at, region) : entry.link.href,
    ...(at !== undefined && { page: at }),
    ...(picture && {
      picture: { ...picture, ...(region !== undefined && { region: toRegion(region) }) },
    }),
    ...(closed && {
      closed: {
        ...buildAccessNotice(
          closed.access,
          closed.access === record.access ? record.kind : 'page',
          catalogue.site,
          language,
        ),
        request: buildRequestTarget(catalogue, record, language, closed.page),
      },
    }),
  };
}

type Pages = Extract<PublicItem, { pages: unknown }>['pages'];

/** Why a record, or else one of its pages, is closed. */
function findClosing(
  record: PublicFile | PublicItem,
  page: number | undefined,
): { readonly access: ConditionalAccess; readonly page?: Pages[number] } | undefined {
  if (record.access.kind === 'conditional') return { access: record.access };
  if (record.kind === 'file' || !('pages' in record)) return undefined;
  const found = record.pages.find(({ number }) => number === page);
  return found?.kind === 'conditional' ? { access: found.access, page: found } : undefined;
}
