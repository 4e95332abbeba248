import type { Prose } from '#src/domain/values.ts';

const references: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
  '&nbsp;': ' ',
};

/** Attributes of components that readers see as text. */
const shown = ['title', 'label', 'caption'];

/** Plain text of prose, including titles, labels and captions of components. */
export function proseText(prose: Prose): string {
  return prose
    .flatMap((node) =>
      node.kind === 'html'
        ? [htmlText(node.html)]
        : [...shown.map((name) => node.props[name] ?? ''), proseText(node.children)],
    )
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
