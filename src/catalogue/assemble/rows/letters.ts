import { toSlug } from '#src/text/slug.ts';
import { letterFields } from '#src/domain/schema/letter.ts';
import type { StorySource, TextSource } from '#src/catalogue/sources.ts';
import {
  letterPlaces,
  letterUses,
  type LetterPlace,
  type LetterTemplate,
  type LetterUse,
  type LocalText,
} from '#src/domain/values.ts';
import type { BuildContext } from '../context.ts';
import { readEntries } from './entry-row.ts';
import { readFrontmatter } from '../stories/frontmatter.ts';
import type { Row } from './row.ts';

/** Letter templates. Their text is plain: only known placeholders may be in braces. */
export function buildLetters(
  sources: readonly StorySource[],
  context: BuildContext,
): readonly LetterTemplate[] {
  return sources.flatMap((source) => {
    const vi = readLetter(source.vi, context);
    const en = source.en && readLetter(source.en, context);
    const title = vi?.row.values.get('title');
    if (vi === undefined || title === undefined) return [];
    const use = readUse(vi.row, context);
    const englishTitle = en?.row.values.get('title');
    return {
      slug: toSlug(source.slug),
      title: toLocalText(title, englishTitle),
      use,
      text: toLocalText(vi.text, en?.text),
    };
  });
}

function readLetter(
  source: TextSource,
  context: BuildContext,
): { readonly row: Row; readonly text: string } | undefined {
  const front = readFrontmatter(source, context);
  const row = front && readEntries(source.file, front.entries, letterFields, context);
  if (front === undefined || row === undefined) return undefined;
  const text = front.body.trim();
  if (text === '') context.issues.add('empty-letter', { file: source.file }, {});
  checkPlaces(source.file, front.body, context);
  return { row, text };
}

function checkPlaces(file: string, body: string, { issues, findNear }: BuildContext): void {
  for (const [index, line] of body.split('\n').entries()) {
    for (const [, place = ''] of line.matchAll(/\{([^{}\n]*)\}?/g)) {
      if (isPlace(place)) continue;
      const near = findNear(place, letterPlaces);
      const known = letterPlaces.map((one) => `{${one}}`).join(', ');
      issues.add('unknown-place', { file, row: index + 1 }, { place, known }, { near });
    }
  }
}

function isPlace(text: string): text is LetterPlace {
  return letterPlaces.some((place) => place === text);
}

function readUse(row: Row, { issues, findNear }: BuildContext): LetterUse {
  const written = row.values.get('use');
  const use = letterUses.find((one) => one === (written ?? 'other'));
  if (use !== undefined) return use;
  const known = letterUses.join(', ');
  const value = written ?? '';
  const near = findNear(value, letterUses);
  issues.add('unknown-letter-use', row.placeOf('use'), { value, known }, { near });
  return 'other';
}

function toLocalText(vi: string, en: string | undefined): LocalText {
  return en === undefined ? { vi } : { vi, en };
}
