import type { Language, ProseNode } from '#src/domain/values.ts';
import type { PublicCatalogue } from '#src/public/public-model.ts';
import { urls } from '#src/site/urls.ts';
import { toLocalLink } from '#src/describe/links/local-link.ts';
import type { Link } from '#src/describe/links/page-meta.ts';
import type { StoryNode } from './story-node.ts';

/** A place on a story's map. */
export interface MapPlace {
  /** From 1. */
  readonly number: number;
  readonly link: Link;
  /** Degrees. */
  readonly latitude: number;
  readonly longitude: number;
  readonly children: readonly StoryNode[];
}

export interface StoryMap {
  readonly title: string;
  readonly places: readonly MapPlace[];
}

type Component = Extract<ProseNode, { kind: 'component' }>;

/** The places of a map that are public and have coordinates. */
export function buildMap(
  catalogue: PublicCatalogue,
  { props, children }: Component,
  language: Language,
  build: (prose: Component['children']) => readonly StoryNode[],
): StoryMap {
  const found = children.flatMap((node) => {
    if (node.kind === 'html' || node.name !== 'Place') return [];
    const place = catalogue.findAuthority(node.props['ref'] ?? '');
    const { latitude, longitude } = place ?? {};
    if (place === undefined || latitude === undefined || longitude === undefined) return [];
    const link = toLocalLink(language, place.name, (shown) =>
      urls.authority(shown, 'place', place.slug),
    );
    return [{ link, latitude, longitude, children: build(node.children) }];
  });
  return {
    title: props['title'] ?? '',
    places: found.map((place, index) => ({ number: index + 1, ...place })),
  };
}
