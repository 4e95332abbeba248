import type { MachineText } from '#src/domain/page-images.ts';
import { isMendedAlto, isOwnAlto } from '../ocr/own-alto.ts';

/**
 * The OCR program that a transcription names; undefined if it names none: it may have been typed by
 * a person.
 *
 * @param frame page index, from 0, if it holds several
 */
export function findMachineText(file: string, frame = 0): MachineText | undefined {
  if (isMendedAlto(file)) return { isMended: true };
  const confidence = findConfidence(file.split(pageStart)[frame + 1] ?? file);
  if (confidence !== undefined) return { confidence };
  return isOwnAlto(file) || recogniser.test(file) ? {} : undefined;
}

const pageStart = /<Page\b|class=["']ocr_page\b/;
/** ALTO and hOCR name the program that recognised the words. */
const recogniser = /<(?:OCRProcessing|ocrProcessingStep)\b|name=["']ocr-system["']/;

/**
 * Confidence of the words, else of the page: `WC` and `PC` of ALTO and `conf` of PAGE XML range to
 * 1, `x_wconf` of hOCR to 100.
 */
function findConfidence(page: string): number | undefined {
  const kinds = [
    { pattern: /\sWC="([\d.]+)"/g, most: 1 },
    { pattern: /\bx_wconf ([\d.]+)/g, most: 100 },
    { pattern: /<TextEquiv\b[^>]*\sconf="([\d.]+)"/g, most: 1 },
    { pattern: /\sPC="([\d.]+)"/g, most: 1 },
  ];
  for (const { pattern, most } of kinds) {
    const values = [...page.matchAll(pattern)].map(([, value]) => Number(value) / most);
    const believable = values.filter((value) => value >= 0 && value <= 1);
    if (believable.length === 0) continue;
    const sum = believable.reduce((total, value) => total + value, 0);
    return Math.round((sum / believable.length) * 100);
  }
  return undefined;
}
