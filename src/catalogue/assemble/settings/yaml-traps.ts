import { isMap, isScalar, isSeq, visit, type Document, type LineCounter, type Node } from 'yaml';
import type { IssueList } from '#src/catalogue/issues/issue.ts';

/** Keys of a map in braces that the content has a meaning for. */
const knownKeys: ReadonlySet<string> = new Set(['vi', 'en', 'item', 'page']);

interface YamlText {
  readonly file: string;
  readonly text: string;
  readonly linesBefore: number;
  /** A schema says which values are lists and maps. */
  readonly isTyped?: boolean;
}

/**
 * Tells of what YAML takes away from a text or reads as something else: a comment behind an
 * unquoted value, anchors, aliases, tags, one value in square brackets, words in braces. No value
 * is repeated: the entry may be secret.
 */
export function tellYamlTraps(
  document: Document,
  { file, text, linesBefore, isTyped = false }: YamlText,
  lines: LineCounter,
  issues: IssueList,
): void {
  const placeOf = (node: Node) => {
    const offset = node.range?.[0] ?? 0;
    return { file, row: lines.linePos(offset).line + linesBefore };
  };
  const tellMark = (node: Node, mark: string): void => {
    issues.add('yaml-mark', placeOf(node), { mark });
  };
  visit(document, {
    Alias: (_, node) => {
      tellMark(node, '*');
    },
    Value: (_, node) => {
      if (node.anchor !== undefined) tellMark(node, '&');
      if (node.tag !== undefined) tellMark(node, '!');
      // Numbers, and yes or no, have no words that a comment could cut off.
      if (isScalar(node) && node.type === 'PLAIN' && typeof node.value === 'string') {
        const rest = text.slice(node.range?.[1] ?? text.length);
        if (/^[ \t]+#/.test(rest)) issues.add('yaml-comment', placeOf(node), {});
      }
      if (isTyped) return;
      if (isSeq(node) && node.flow && node.items.length === 1) {
        issues.add('yaml-brackets', placeOf(node), {});
      }
      if (isMap(node) && node.flow && node.items.some(({ key }) => !knownKeys.has(String(key)))) {
        issues.add('yaml-braces', placeOf(node), {});
      }
    },
  });
}

/** The sign of YAML that the value of a line begins with: the likely reason that it cannot be read. */
export function findMark(line: string): string | undefined {
  return /^[\s-]*[^\s:#][^:]*:\s+([!*&@%`])/.exec(line)?.[1];
}
