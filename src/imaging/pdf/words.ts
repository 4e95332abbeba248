import { toUnion, type Box } from '../words/box.ts';
import type { Character } from './characters.ts';

/** Text between spaces in a line of a page. */
export interface PdfWord {
  readonly characters: readonly Character[];
  /** The same by line: two parts if the word is hyphenated. */
  readonly parts: readonly (readonly Character[])[];
  /** Box of the characters in its own line; none if none has a position. */
  readonly box?: Box;
  /** Box of those in the next line, if the word is hyphenated. */
  readonly rest?: Box;
}

/** The text of a page in lines of words. A hyphenated word is complete in the first line. */
export function splitWords(characters: readonly Character[]): PdfWord[][] {
  const lines: PdfWord[][] = [[]];
  let word: Character[] = [];
  const endWord = () => {
    if (word.length > 0) lines.at(-1)?.push(toWord(word));
    const isBroken = word.some(({ isBreak }, index) => isBreak && index < word.length - 1);
    if (isBroken) lines.push([]);
    word = [];
  };
  for (const character of characters) {
    if (character.text === '' ? false : character.text.trim() === '') {
      endWord();
      if (character.text === '\n' && (lines.at(-1)?.length ?? 0) > 0) lines.push([]);
    } else word.push(character);
  }
  endWord();
  return lines.filter((line) => line.length > 0);
}

function toWord(characters: readonly Character[]): PdfWord {
  const at = characters.findIndex(({ isBreak }) => isBreak);
  const end = at < 0 || at === characters.length - 1 ? characters.length : at + 1;
  const parts = [characters.slice(0, end), characters.slice(end)].filter(
    ({ length }) => length > 0,
  );
  const boxes = (some: readonly Character[]) => toUnion(some.flatMap(({ box }) => box ?? []));
  const [box, rest] = [boxes(parts[0] ?? []), boxes(parts[1] ?? [])];
  return {
    characters,
    parts,
    ...(box === undefined ? {} : { box }),
    ...(rest === undefined ? {} : { rest }),
  };
}

export function toWordText({ characters }: PdfWord): string {
  return characters.map(({ text }) => text).join('');
}
