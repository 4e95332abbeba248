import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import type { IssueList } from '../issues/issue.ts';
import type { Language } from '#src/domain/values.ts';
import { proseComponents, type ProseFlavour } from './components.ts';
import type { ProseReading } from './reading.ts';
import { createProseBuilder } from './build-prose.ts';
import { describeMarkupFault, isMarkupError } from './markup-faults.ts';

const markdown = unified().use(keepIndents).use(remarkParse).use(remarkGfm);
const mdx = unified().use(keepIndents).use(remarkParse).use(remarkGfm).use(remarkMdx);

/** Indented text is a paragraph, not a code block: archivists write no code. */
function keepIndents(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    { disable: { null: ['codeIndented'] } },
  ];
}

/**
 * Parses prose as data: nothing in it is executed. `body` has as many lines as the file, so that
 * positions are those of the file.
 */
export function parseProse(
  file: string,
  body: string,
  flavour: ProseFlavour,
  language: Language,
  issues: IssueList,
): ProseReading {
  const empty: ProseReading = { prose: [], references: [], links: [], uses: [] };
  let root: Root;
  try {
    root = (flavour === 'plain' ? markdown : mdx).parse(body);
  } catch (error) {
    if (!isMarkupError(error)) throw error;
    // Some messages give their position only in the text: “… (6:1-6:18)”.
    const [, line] = / \((\d+):.*\)$/s.exec(error.reason) ?? [];
    const row = error.line ?? (line === undefined ? undefined : Number(line));
    const place = { file, ...(row !== undefined && { row }) };
    issues.add('unreadable-markup', place, describeMarkupFault(error));
    return empty;
  }
  return createProseBuilder(file, proseComponents[flavour], language, issues).build(root);
}
