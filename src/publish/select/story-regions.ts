import { formatRegion, toRegion } from '#src/domain/region.ts';
import type { Prose, Region } from '#src/domain/values.ts';
import type { PublicData } from '#src/public/public-model.ts';

type Regions = ReadonlyMap<string, readonly Region[]>;

/** The distinct regions of pages that stories show, by `toPageKey`. */
export function listRegions(published: PublicData): Regions {
  const { collections, exhibits, unlistedExhibits = [] } = published;
  const found = new Map<string, Map<string, Region>>();
  const add = (item: string, page: number, region: Region): void => {
    const regions = found.get(toPageKey(item, page)) ?? new Map<string, Region>();
    found.set(toPageKey(item, page), regions.set(formatRegion(region), region));
  };
  const addAll = (prose: Prose): void => {
    for (const node of prose) {
      if (node.kind === 'html') continue;
      const { record, page = '1', region } = node.props;
      // A spot is a mark on a picture, not a separate picture.
      const isShown = record !== undefined && region !== undefined && node.name !== 'Hotspot';
      if (isShown) add(record, Number(page), toRegion(region));
      addAll(node.children);
    }
  };
  for (const { prose } of [...collections, ...exhibits, ...unlistedExhibits]) {
    addAll(prose.vi);
    addAll(prose.en ?? []);
  }
  for (const { cover } of [...exhibits, ...unlistedExhibits]) {
    if (cover?.region) add(cover.item, cover.page, cover.region);
  }
  return new Map([...found].map(([key, regions]) => [key, [...regions.values()]]));
}

export function toPageKey(item: string, page: number): string {
  return `${item}#${page}`;
}
