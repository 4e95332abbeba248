import type { Language, Prose } from '#src/domain/values.ts';
import type { PublicCatalogue } from '#src/public/public-model.ts';
import { buildProsePage } from '#src/views/prose-page.ts';

/** `content/pages/cam-ket.md`: the archive's own text. */
export const undertakingSlug = 'cam-ket';

export interface Undertaking {
  readonly prose: Prose;
  readonly language: Language;
  /** What the reader is shown, as HTML: it is kept with the reader's agreement. */
  readonly text: string;
}

/**
 * The undertaking as a reader sees it, in Vietnamese where it is not translated.
 *
 * @throws if the archive has not written it: nobody reads without it
 */
export function getUndertaking(catalogue: PublicCatalogue, language: Language): Undertaking {
  const { prose, proseLanguage } = buildProsePage(catalogue, undertakingSlug, language);
  const text = prose.flatMap((node) => (node.kind === 'html' ? [node.html] : [])).join('\n');
  return { prose, language: proseLanguage, text };
}
