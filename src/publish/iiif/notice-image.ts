import type { ImageSize } from '#src/domain/page-images.ts';
import { escapeXml } from '#src/text/escape-xml.ts';
import type { LanguageMap } from './model.ts';

/** Width in pixels: legible when the page is shown at the size of its neighbours. */
const widest = 1600;

export interface Notice {
  readonly label: LanguageMap;
  readonly summary: LanguageMap;
}

/** The size of the notice for a page: its aspect ratio, and at most its width. */
export function toNoticeSize({ width, height }: ImageSize): ImageSize {
  const scale = Math.min(1, widest / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/**
 * The image in place of a page that is not shown: why, and how to request it, in both languages. An
 * SVG with text in the reader's fonts, so that the text stays accessible.
 */
export function buildNoticeImage({ label, summary }: Notice, page: ImageSize): string {
  const { width, height } = toNoticeSize(page);
  const size = Math.min(width, height) / 28;
  const room = Math.floor(Math.min(width * 0.8, size * 34) / (size * 0.52));
  const title = `font-weight="bold" font-size="${(size * 1.25).toFixed(1)}"`;
  const lines = (['vi', 'en'] as const).map((language) => [
    ...toLines(label[language], room * 0.72).map((text) => ({ text, look: ` ${title}`, language })),
    ...toLines(summary[language], room).map((text) => ({ text, look: '', language })),
  ]);
  const [first = []] = lines;
  const count = lines.flat().length + 1;
  const texts = lines.flat().map(({ text, look, language }, index) => {
    // An empty line separates the languages.
    const line = index < first.length ? index : index + 1;
    const y = (height / 2 + (line + 0.75 - count / 2) * size * 1.6).toFixed(1);
    return `<text x="50%" y="${y}" lang="${language}"${look}>${escapeXml(text)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="100%" height="100%" fill="#f3ecdd"/>
<g fill="#3b332a" font-family="sans-serif" font-size="${size.toFixed(1)}" text-anchor="middle">
${texts.join('\n')}
</g>
</svg>
`;
}

/** Wraps a text between words into lines of about `letters` letters. */
function toLines(texts: readonly string[] | undefined, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of (texts ?? []).join(' ').split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= letters) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
