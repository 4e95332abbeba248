import { LineCounter, isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import { tidy } from '#src/text/normalise.ts';
import type { TextSource } from '#src/catalogue/sources.ts';
import type { BuildContext } from '../context.ts';
import { describeYamlFault } from '../settings/yaml-faults.ts';
import { findMark, tellYamlTraps } from '../settings/yaml-traps.ts';

/** One key of a frontmatter or of an entry in YAML, its value as text. */
export interface Entry {
  readonly key: string;
  readonly text: string;
  /** Line in the file. */
  readonly row: number;
}

export interface Frontmatter {
  readonly entries: readonly Entry[];
  /**
   * The text below, preceded by as many empty lines as the frontmatter had, so that positions stay
   * correct.
   */
  readonly body: string;
}

/** Splits a text into frontmatter and body. A missing or unreadable frontmatter is an issue. */
export function readFrontmatter(
  source: TextSource,
  context: BuildContext,
): Frontmatter | undefined {
  const match = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/m.exec(source.text);
  if (match?.index !== 0) {
    context.issues.add('missing-frontmatter', { file: source.file, row: 1 }, {});
    return undefined;
  }
  const [whole, yaml = ''] = match;
  const root = readYaml({ file: source.file, text: yaml }, 1, context);
  if (root === undefined) return undefined;
  const lines = whole.split('\n').length - 1;
  return {
    entries: root.entriesOf(root.node),
    body: '\n'.repeat(lines) + source.text.slice(whole.length),
  };
}

export interface YamlRoot {
  readonly node: Node | null;
  /** Line of a node in the file. */
  rowOf(node: Node): number;
  /** Keys of a map as entries: lists joined by `;`, `{ vi, en }` as two entries. */
  entriesOf(node: Node | null): Entry[];
}

/** Parses YAML with every scalar as its source text: `03` stays `03`. */
export function readYaml(
  { file, text }: TextSource,
  linesBefore: number,
  { issues }: BuildContext,
): YamlRoot | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    prettyErrors: false,
    uniqueKeys: false,
    lineCounter: lines,
  });
  const rowAt = (offset: number): number => lines.linePos(offset).line + linesBefore;
  const [error] = document.errors;
  if (error !== undefined) {
    const line = text.split('\n')[lines.linePos(error.pos[0]).line - 1] ?? '';
    const mark = findMark(line);
    if (mark !== undefined) {
      issues.add('yaml-mark', { file, row: rowAt(error.pos[0]) }, { mark });
      return undefined;
    }
    const place = { file, row: rowAt(error.pos[0]) };
    issues.add('unreadable-yaml', place, describeYamlFault(error.code, line));
    return undefined;
  }
  if (isScalar(document.contents)) {
    const row = rowAt(document.contents.range[0]);
    issues.add('unreadable-yaml', { file, row }, describeYamlFault('NOT_KEYS'));
    return undefined;
  }
  tellYamlTraps(document, { file, text, linesBefore }, lines, issues);
  const rowOf = (node: Node): number => rowAt(node.range?.[0] ?? 0);
  return {
    node: document.contents,
    rowOf,
    entriesOf: (node) => {
      if (!isMap(node)) return [];
      return node.items.flatMap(({ key, value }) => {
        if (!isScalar(key)) return [];
        return flatten(String(key.value), value as Node | null, rowOf(key));
      });
    },
  };
}

function flatten(key: string, value: Node | null, row: number): Entry[] {
  if (isMap(value)) {
    const parts = value.items.map((pair) => ({ name: String(pair.key), text: toText(pair.value) }));
    const get = (name: string): string => parts.find((part) => part.name === name)?.text ?? '';
    if (parts.every((part) => part.name === 'vi' || part.name === 'en')) {
      return [
        { key, text: get('vi'), row },
        { key: `${key}_en`, text: get('en'), row },
      ];
    }
    return [{ key, text: [get('item'), get('page')].filter(Boolean).join('#'), row }];
  }
  return [{ key, text: toText(value), row }];
}

function toText(value: unknown): string {
  if (isSeq(value)) return value.items.map(toText).join('; ');
  return isScalar<string>(value) ? tidy(value.value) : '';
}
