import type { ProseUse } from '../prose/reading.ts';
import type { StorySource } from '../sources.ts';
import type { BuildContext } from './context.ts';
import type { Row } from './row.ts';

/** Says what the English of an exhibit lacks: all of it, its summary, or parts of the text. */
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
  const [vietnamese, english] = [countByName(uses.vi), countByName(uses.en)];
  for (const name of new Set([...vietnamese.keys(), ...english.keys()])) {
    const counts = { vi: vietnamese.get(name) ?? 0, en: english.get(name) ?? 0 };
    if (counts.vi !== counts.en) {
      issues.add('unlike-translation', { file: en.file }, { name, ...counts });
    }
  }
}

function countByName(uses: readonly ProseUse[]): ReadonlyMap<string, number> {
  const groups = Map.groupBy(uses, ({ component }) => component);
  return new Map([...groups].map(([name, list]) => [name, list.length]));
}
