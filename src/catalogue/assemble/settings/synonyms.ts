import { isScalar, isSeq, type Node } from 'yaml';
import { findDamage } from '#src/text/damage.ts';
import { tidy } from '#src/text/normalise.ts';
import { wordPattern } from '#src/text/query/search-word.ts';
import { toSynonymKey, type SynonymGroup } from '#src/text/query/synonyms.ts';
import type { Place } from '#src/catalogue/issues/issue.ts';
import type { TextSource } from '#src/catalogue/sources.ts';
import type { BuildContext } from '../context.ts';
import { refuseDamage } from '../rows/damaged-text.ts';
import { readYaml } from '../stories/frontmatter.ts';
import { splitList } from '../rows/row.ts';
import { findSecrecy } from '../records/secrecy.ts';
import { describeYamlFault } from './yaml-faults.ts';

/** Maximum words of a name: a longer one is a sentence, which nobody types. */
const mostWords = 8;

/** Synonyms and abbreviations from `synonyms.yaml`. */
export function buildSynonyms(
  source: TextSource | undefined,
  context: BuildContext,
): readonly SynonymGroup[] {
  const root = source && readYaml(source, 0, context);
  if (source === undefined || root === undefined || root.node === null) return [];
  const { file } = source;
  const { node } = root;
  if (!isSeq<Node>(node)) {
    const row = root.rowOf(node);
    context.issues.add('unreadable-yaml', { file, row }, describeYamlFault('NOT_A_LIST'));
    return [];
  }
  /** Where each word is defined. */
  const known = new Map<string, number>();
  return node.items.flatMap((entry) => {
    const place = { file, row: root.rowOf(entry) };
    const text = toText(entry);
    if (text === undefined) {
      context.issues.add('unreadable-yaml', place, describeYamlFault('NOT_WORDS'));
      return [];
    }
    const group = readGroup(text, place, context);
    const fresh = group.filter((word) => takeWord(word, place, known, context));
    return group.length > 0 && fresh.length === group.length ? [group] : [];
  });
}

function toText(entry: Node): string | undefined {
  if (isScalar<string>(entry)) return tidy(entry.value);
  if (!isSeq<Node>(entry) || !entry.items.every((item) => isScalar(item))) return undefined;
  return entry.items.map((item) => toText(item) ?? '').join('; ');
}

/** Empty if anything is wrong with it. */
function readGroup(text: string, place: Place, { issues }: BuildContext): SynonymGroup {
  if (findSecrecy([{ name: undefined, text }]).kind === 'stamp') {
    issues.add('secret-row', place, {});
    return [];
  }
  const damage = findDamage(text);
  if (damage !== undefined) {
    refuseDamage(damage, place, true, issues);
    return [];
  }
  const group = splitList(text);
  const wrong = group.find((word) => {
    const count = word.match(wordPattern)?.length ?? 0;
    return count > mostWords || !/\p{L}/u.test(word);
  });
  if (wrong !== undefined) {
    issues.add('unusable-synonym', place, { value: wrong, most: mostWords });
    return [];
  }
  if (group.length > 1) return group;
  issues.add('lone-synonym', place, {});
  return [];
}

/** Whether a word is not yet in a group; otherwise an issue gives the line. */
function takeWord(
  word: string,
  place: Place & { readonly row: number },
  known: Map<string, number>,
  { issues }: BuildContext,
): boolean {
  const key = toSynonymKey(word);
  const first = known.get(key);
  if (first === undefined) known.set(key, place.row);
  else issues.add('doubled-synonym', place, { value: word, first });
  return first === undefined;
}
