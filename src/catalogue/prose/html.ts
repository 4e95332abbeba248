import type { Definition, FootnoteDefinition, Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { toSlug } from '#src/text/slug.ts';
import type { Language } from '#src/domain/values.ts';

const footnotes = {
  vi: { label: 'Chú thích', back: 'Về chỗ dẫn' },
  en: { label: 'Notes', back: 'Back to the text' },
} as const;

/** Renders Markdown to HTML; one renderer for a whole text, so that ids are unique. */
export interface HtmlWriter {
  /** `level` is that of the first heading; deeper ones are relative to it. */
  write(nodes: readonly RootContent[], level: number): string;
}

/** `shared` are definitions of links and footnotes, which may be anywhere in a text. */
export function createHtmlWriter(
  language: Language,
  shared: readonly (Definition | FootnoteDefinition)[],
): HtmlWriter {
  const ids = new Map<string, number>();
  let chunk = 0;
  return {
    write: (nodes, level) => {
      chunk += 1;
      const root: Root = { type: 'root', children: [...nodes, ...shared] };
      settleHeadings(root, level, ids);
      const { label, back } = footnotes[language];
      const processor = unified()
        .use(remarkRehype, {
          clobberPrefix: `doan-${chunk}-`,
          footnoteLabel: label,
          footnoteLabelTagName: `h${Math.min(level, 6)}`,
          footnoteBackLabel: back,
        })
        .use(rehypeStringify);
      return processor.stringify(processor.runSync(root)).trim();
    },
  };
}

function settleHeadings(root: Root, level: number, ids: Map<string, number>): void {
  const headings: Heading[] = [];
  visit(root, 'heading', (heading) => {
    headings.push(heading);
  });
  const shift = level - headings.reduce((least, { depth }) => Math.min(least, depth), 6);
  for (const heading of headings) {
    heading.depth = Math.min(6, heading.depth + shift) as Heading['depth'];
    const slug = toSlug(toString(heading)) || 'muc';
    const count = (ids.get(slug) ?? 0) + 1;
    ids.set(slug, count);
    heading.data = { hProperties: { id: count === 1 ? slug : `${slug}-${count}` } };
  }
}
