import { listChildren, type XmlElement } from './xml-tree.ts';

/**
 * Regions of a PAGE XML page in reading order: by `ReadingOrder`, then the others in document
 * order. Nested regions, such as table cells, follow their parent unless the reading order lists
 * them.
 */
export function listReadingOrder(page: XmlElement): readonly XmlElement[] {
  const order = listChildren(page, 'ReadingOrder').flatMap(listRegionRefs);
  const named = new Set(order);
  const idOf = ({ attributes }: XmlElement) => attributes['id'] ?? '';
  const withInner = (region: XmlElement): readonly XmlElement[] => [
    region,
    ...listInner(region)
      .filter((inner) => !named.has(idOf(inner)))
      .flatMap(withInner),
  ];
  const regions = listRegions(page);
  const byId = new Map(regions.map((region) => [idOf(region), region]));
  const ordered = order.flatMap((id) => byId.get(id) ?? []);
  return [...new Set([...ordered.flatMap(withInner), ...regions])];
}

/** All elements that can hold lines or regions, at any depth, in document order. */
function listRegions(element: XmlElement): readonly XmlElement[] {
  return listInner(element).flatMap((region) => [region, ...listRegions(region)]);
}

/** There are a dozen region names, and writers use more: every other element counts as a region. */
function listInner(element: XmlElement): readonly XmlElement[] {
  return listChildren(element).filter(({ name }) => !otherNames.has(name));
}

const otherNames = new Set([
  ...['TextLine', 'Word', 'TextEquiv', 'TextStyle', 'UserDefined', 'Labels', 'UserAttribute'],
  ...['ReadingOrder', 'Coords', 'CornerPts', 'Baseline', 'Relations', 'Layers', 'Roles'],
  ...['AlternativeImage', 'Border', 'PrintSpace', 'Grid'],
]);

/** Members of an ordered group by `index`; those of an unordered one in document order. */
function listRegionRefs(group: XmlElement): readonly string[] {
  const isOrdered = group.name.startsWith('OrderedGroup');
  const children = listChildren(group);
  const members = isOrdered ? children.toSorted((a, b) => toIndex(a) - toIndex(b)) : children;
  return members.flatMap((member) => {
    const ref = member.attributes['regionRef'];
    return [...(ref === undefined ? [] : [ref]), ...listRegionRefs(member)];
  });
}

function toIndex({ attributes }: XmlElement): number {
  return Number.parseInt(attributes['index'] ?? '0', 10) || 0;
}
