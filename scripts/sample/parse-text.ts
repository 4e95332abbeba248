/** A page as its author wrote it; see `scripts/sample/README.md` for the marks. */
export interface SamplePage {
  readonly blocks: readonly SampleBlock[];
  readonly isFaded: boolean;
  readonly isAskew: boolean;
}
export type SampleBlock =
  | { readonly kind: 'columns'; readonly left: string; readonly right: string }
  | { readonly kind: 'heading' | 'centred' | 'right' | 'paragraph' | 'note'; readonly text: string }
  | { readonly kind: 'seal' }
  | { readonly kind: 'gap' };

/** Opens a paragraph of its own without a blank line before it. */
const listItem = /^(?:[-+–•*] |\d{1,2}[.)] |[a-zđ]\) |[IVX]{1,5}[.)] )/u;

/** Splits a sample text into pages at lines of `---`. */
export function parseSampleText(text: string): SamplePage[] {
  return text
    .normalize('NFC')
    .replaceAll('\r', '')
    .split(/^---[ \t]*$/mu)
    .map(parsePage);
}

function parsePage(text: string): SamplePage {
  const blocks: SampleBlock[] = [];
  let isFaded = false;
  let isAskew = false;
  let paragraph = '';
  const endParagraph = () => {
    if (paragraph !== '') blocks.push({ kind: 'paragraph', text: paragraph });
    paragraph = '';
  };
  for (const line of text.trim().split('\n').map(tidy)) {
    const block = parseMarkedLine(line);
    if (block === undefined) {
      if (listItem.test(line)) endParagraph();
      paragraph = paragraph === '' ? line : `${paragraph} ${line}`;
      continue;
    }
    endParagraph();
    if (block === 'faded') isFaded = true;
    else if (block === 'askew') isAskew = true;
    else blocks.push(block);
  }
  endParagraph();
  return { blocks, isFaded, isAskew };
}

function tidy(line: string): string {
  return line.replace(/\s+/gu, ' ').trim();
}

function parseMarkedLine(line: string): SampleBlock | 'faded' | 'askew' | undefined {
  if (line === '') return { kind: 'gap' };
  if (line === '{mo}') return 'faded';
  if (line === '{nghieng}') return 'askew';
  if (line === '{dau}') return { kind: 'seal' };
  const note = /^\(\((.*)\)\)$/u.exec(line)?.[1];
  if (note !== undefined) return { kind: 'note', text: note.trim() };
  const columns = /^(.*?)\|\|(.*)$/u.exec(line);
  if (columns !== null) {
    return { kind: 'columns', left: (columns[1] ?? '').trim(), right: (columns[2] ?? '').trim() };
  }
  if (line.startsWith('# ')) {
    return { kind: 'heading', text: line.slice(2).toLocaleUpperCase('vi') };
  }
  if (line.startsWith('^ ')) return { kind: 'centred', text: line.slice(2) };
  if (line.startsWith('> ')) return { kind: 'right', text: line.slice(2) };
  return undefined;
}
