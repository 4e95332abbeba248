import type { Language } from '#src/domain/values.ts';
import type { PageImages } from '#src/domain/page-images.ts';
import { toRedactionMark } from '../access/redactions.ts';
import { toMarkedParagraphs, type TranscriptMark, type TranscriptParagraph } from './transcript.ts';

/** The text of a page in paragraphs, with a mark where redactions hide lines. */
export function buildPageText(
  { lines, redactions = [] }: Pick<PageImages, 'lines' | 'redactions'>,
  language: Language,
): readonly (TranscriptParagraph | TranscriptMark)[] {
  const passages = redactions.map((place) => ({
    ...(place.before !== undefined && { before: place.before }),
    mark: toRedactionMark(place, language),
  }));
  return toMarkedParagraphs(lines, passages);
}
