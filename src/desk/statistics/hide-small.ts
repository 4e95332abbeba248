import type { Figure } from './figure.ts';

/** Whoever is one of fewer than this could be recognised. */
const smallest = 5;

/**
 * So many that are hidden together leave each of them open, also to somebody who knows these rules:
 * a test tries every table of a few parts.
 */
const leastTogether = 2 * smallest;

/**
 * The figures as they may be public. Small numbers are taken away, and so is what a small number
 * could be reckoned from: other parts of the same sum, percentages, shares, sums of a few.
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

/** Nothing is nobody: a 0 stays, unless it stands among parts that are all hidden. */
function isSmall(value: number): boolean {
  return value > 0 && value < smallest;
}

/** It is of a few, or tells how few are on one of its two sides. */
function isTelling({ value = 0, unit, of = 0, sides }: Figure): boolean {
  const isCount = unit !== 'percent' && unit !== 'day';
  return [isCount ? value : 0, of, ...(sides ?? [])].some(isSmall);
}

/**
 * The parts of one sum to hide. Others are hidden with the small ones in the order of the report:
 * an order by size would tell between which numbers a hidden one lies. Where all of them together
 * are few, even a 0 would tell.
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
