import type { Language } from '../domain/values.ts';
import { translateTo } from '../i18n/index.ts';
import type { PublicCatalogue, PublicItem } from '../public/public-model.ts';
import { urls } from '../site/urls.ts';
import { isOpen } from '../describe/access/open-record.ts';
import { findPageImage } from '../describe/links/record-entry.ts';
import { toRecordLink } from '../describe/links/record-link.ts';
import type { StoryNode } from './stories/story-node.ts';

/** Content of the share dialog for a page. */
export interface ShareView {
  /** Absolute. */
  readonly href: string;
  readonly title: string;
  /** Absolute URL of the embeddable page; absent where the archive does not allow embedding. */
  readonly embed?: string;
  readonly item?: string;
  readonly exhibit?: string;
  /** Pages of an item, or scenes of an exhibit; empty where there is nothing to choose. */
  readonly places: readonly { readonly value: string; readonly label: string }[];
}

/** URL of the embeddable page; `undefined` where the archive does not allow embedding. */
export function findEmbedHref(
  { site, isKiosk }: Pick<PublicCatalogue, 'site' | 'isKiosk'>,
  language: Language,
): string | undefined {
  if (site.embedding === 'none' || isKiosk) return undefined;
  return new URL(urls.embed(language), site.url).href;
}

export function buildItemShare(
  catalogue: PublicCatalogue,
  item: PublicItem,
  language: Language,
): ShareView {
  const t = translateTo(language);
  const { label, href } = toRecordLink(item, language);
  const pages = isOpen(item) ? item.pages : [];
  // An item without images cannot be embedded.
  const embed = findPageImage(item) && findEmbedHref(catalogue, language);
  return {
    href: new URL(href, catalogue.site.url).href,
    title: label,
    ...(embed !== undefined && { embed }),
    item: item.slug,
    places:
      pages.length < 2
        ? []
        : pages.map(({ number }) => ({
            value: String(number),
            label: t('share.page', { number: String(number) }),
          })),
  };
}

export function buildExhibitShare(
  catalogue: PublicCatalogue,
  exhibit: { readonly slug: string; readonly title: string; readonly nodes: readonly StoryNode[] },
  language: Language,
): ShareView {
  const t = translateTo(language);
  const { slug, title, nodes } = exhibit;
  const embed = findEmbedHref(catalogue, language);
  const scenes = listScenes(nodes).map(({ anchor, title: name }, index) => ({
    value: anchor,
    label: name ?? t('share.scene', { number: String(index + 1) }),
  }));
  return {
    href: new URL(urls.exhibit(language, slug), catalogue.site.url).href,
    title,
    ...(embed !== undefined && { embed }),
    exhibit: slug,
    places: scenes.length === 0 ? [] : [{ value: '', label: t('share.wholeExhibit') }, ...scenes],
  };
}

/** The first step of each scene, in order, including scenes in chapters. */
function listScenes(
  nodes: readonly StoryNode[],
): readonly { readonly anchor: string; readonly title?: string }[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'scene')
      return node.steps
        .slice(0, 1)
        .map(({ anchor }) => ({ anchor, ...(node.title !== undefined && { title: node.title }) }));
    return node.kind === 'chapter' || node.kind === 'group' ? listScenes(node.children) : [];
  });
}
