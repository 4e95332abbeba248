import type { Prose } from '../../catalogue/values.ts';

const references: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
  '&nbsp;': ' ',
};

/** The words of prose, without its markup. What components are given is not among them. */
export function proseText(prose: Prose): string {
  return prose
    .map((node) => (node.kind === 'html' ? htmlText(node.html) : proseText(node.children)))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function htmlText(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_, hex?: string, decimal?: string) =>
      String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16)),
    )
    .replace(/&(?:lt|gt|quot|amp|nbsp);/g, (reference) => references[reference] ?? ' ');
}
