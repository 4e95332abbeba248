import { listChildren, type XmlElement } from './xml-tree.ts';

/**
 * Text regions of a PAGE XML page in the order they are read: as `ReadingOrder` says, then those it
 * does not name, as they stand. Regions inside a region follow it.
 */
export function listReadingOrder(page: XmlElement): readonly XmlElement[] {
  const regions = listTextRegions(page);
  const ids = listChildren(page, 'ReadingOrder').flatMap(listRegionRefs);
  const ordered = ids.flatMap(
    (id) => regions.find(({ attributes }) => attributes['id'] === id) ?? [],
  );
  return [...new Set([...ordered, ...regions])];
}

function listTextRegions(element: XmlElement): XmlElement[] {
  return listChildren(element).flatMap((child) => {
    const inner = child.name.endsWith('Region') ? listTextRegions(child) : [];
    return child.name === 'TextRegion' ? [child, ...inner] : inner;
  });
}

/** Members of an ordered group by `index`; those of an unordered one as they stand. */
function listRegionRefs(group: XmlElement): readonly string[] {
  const isOrdered = group.name.startsWith('OrderedGroup');
  const members = isOrdered
    ? listChildren(group).toSorted((a, b) => toIndex(a) - toIndex(b))
    : listChildren(group);
  return members.flatMap((member) => {
    const ref = member.attributes['regionRef'];
    return [...(ref === undefined ? [] : [ref]), ...listRegionRefs(member)];
  });
}

function toIndex({ attributes }: XmlElement): number {
  return Number.parseInt(attributes['index'] ?? '0', 10) || 0;
}
