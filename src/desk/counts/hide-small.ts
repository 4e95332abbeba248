import type { Figure } from './figure.ts';

/** Whoever is one of fewer than this could be recognised. */
const smallest = 5;

/**
 * The figures as they may be public: small numbers are taken away, and where that leaves one
 * number of a sum that could be reckoned from the others, the next smallest with it.
 */
export function hideSmall(figures: readonly Figure[]): readonly Figure[] {
  const hidden = new Set(figures.filter(isSmall));
  for (const [part, list] of Map.groupBy(figures, (figure) => figure.part)) {
    const taken = list.filter((figure) => hidden.has(figure));
    if (part === undefined || taken.length !== 1) continue;
    const [next] = list
      .filter((figure) => !hidden.has(figure) && (figure.value ?? 0) > 0)
      .toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
    if (next !== undefined) hidden.add(next);
  }
  return figures.map((figure) => {
    if (!hidden.has(figure)) return figure;
    const { measure, unit, part, of } = figure;
    return { measure, unit, ...(part && { part }), ...(of !== undefined && { of }) };
  });
}

/** Nothing is nobody: a 0 stays. */
function isSmall({ value = 0, of, unit }: Figure): boolean {
  if (of !== undefined) return of > 0 && of < smallest;
  return unit !== 'percent' && value > 0 && value < smallest;
}
