import { isMap, isScalar, isSeq, visit, type Document, type LineCounter, type Node } from 'yaml';
import type { IssueList } from '#src/catalogue/issues/issue.ts';

/** Keys of inline maps that have a meaning in the content. */
const knownKeys: ReadonlySet<string> = new Set(['vi', 'en', 'item', 'page']);

interface YamlText {
  readonly file: string;
  readonly text: string;
  readonly linesBefore: number;
  /** A schema defines which values are lists and maps. */
  readonly isTyped?: boolean;
}

/**
 * Reports values that YAML drops or interprets differently from how they look: a comment after an
 * unquoted value, anchors, aliases, tags, one value in square brackets, words in braces. No value
 * is quoted, because the entry may be secret.
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
      // Numbers and booleans have no words that a comment could cut off.
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

/**
 * The YAML indicator that a line's value begins with: the likely reason why it cannot be parsed.
 */
export function findMark(line: string): string | undefined {
  return /^[\s-]*[^\s:#][^:]*:\s+([!*&@%`])/.exec(line)?.[1];
}
