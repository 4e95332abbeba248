import type { Figure } from './figure.ts';

/** Counts below this could identify a person. */
const smallest = 5;

/**
 * Numbers hidden together must sum to at least this, so that none can be worked out even by
 * somebody who knows these rules: a test tries every table of a few parts.
 */
const leastTogether = 2 * smallest;

/**
 * The public version of the figures. Small numbers are removed, together with everything they could
 * be worked out from: other parts of the same sum, percentages, shares, sums of a few.
 */
export function hideSmall(all: readonly Figure[]): readonly Figure[] {
  const figures = all.filter(({ isInternal }) => isInternal !== true);
  const hidden = new Set(figures.filter(isTelling));
  for (const [part, list] of Map.groupBy(figures, (figure) => figure.part)) {
    if (part === undefined) continue;
    for (const figure of listHidden(list)) hidden.add(figure);
  }
  return figures.map((figure) => {
    if (!hidden.has(figure)) return figure;
    const { measure, unit, part, of } = figure;
    return { measure, unit, ...(part && { part }), ...(of !== undefined && { of }) };
  });
}

/** A 0 concerns nobody and stays, unless all parts of its sum are hidden. */
function isSmall(value: number): boolean {
  return value > 0 && value < smallest;
}

/** It is based on few, or reveals how few are on one side of it. */
function isTelling({ value = 0, unit, of = 0, sides }: Figure): boolean {
  const isCount = unit !== 'percent' && unit !== 'day';
  return [isCount ? value : 0, of, ...(sides ?? [])].some(isSmall);
}

/**
 * The parts of one sum to hide. Others are hidden with the small ones in the order of the report,
 * because an order by size would bound the hidden number by published ones. If all together are
 * few, even zeros are hidden.
 */
function listHidden(list: readonly Figure[]): readonly Figure[] {
  const valueOf = ({ value = 0 }: Figure) => value;
  const sumOf = (some: readonly Figure[]) => some.reduce((sum, one) => sum + valueOf(one), 0);
  const taken = list.filter((figure) => isSmall(valueOf(figure)));
  if (taken.length === 0) return [];
  const isEnough = () => taken.length > 1 && sumOf(taken) >= leastTogether;
  for (const figure of list)
    if (!isEnough() && valueOf(figure) > 0 && !taken.includes(figure)) taken.push(figure);
  return isEnough() ? taken : list;
}
