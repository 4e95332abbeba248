import type { ProseUse } from '#src/catalogue/prose/reading.ts';
import type { StorySource } from '#src/catalogue/sources.ts';
import type { BuildContext } from '../context.ts';
import type { Row } from '../rows/row.ts';

/**
 * Reports what the English version of an exhibit lacks: all of it, its summary, or parts of the
 * text.
 */
export function checkTranslation(
  { vi, en }: StorySource,
  row: Row,
  uses: { readonly vi: readonly ProseUse[]; readonly en?: readonly ProseUse[] },
  { issues }: BuildContext,
): void {
  if (en === undefined) {
    issues.add('missing-translation', { file: vi.file }, {});
    return;
  }
  if (uses.en === undefined) return;
  if (!row.values.has('summary_en')) issues.add('missing-summary', { file: en.file, row: 1 }, {});
  const [vietnamese, english] = [groupByName(uses.vi), groupByName(uses.en)];
  for (const name of new Set([...vietnamese.keys(), ...english.keys()])) {
    const [inVi, inEn] = [vietnamese.get(name) ?? [], english.get(name) ?? []];
    // The first of a kind without a counterpart in the other text.
    const surplus = inVi[inEn.length] ?? inEn[inVi.length];
    if (surplus === undefined) continue;
    const counts = { vi: inVi.length, en: inEn.length };
    issues.add('unlike-translation', surplus.place, { name, ...counts });
  }
}

function groupByName(uses: readonly ProseUse[]): ReadonlyMap<string, readonly ProseUse[]> {
  return Map.groupBy(uses, ({ component }) => component);
}
