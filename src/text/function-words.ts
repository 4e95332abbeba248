import { searchWordsOf } from './search-word.ts';

/** Words that say how others hang together: nearly every text has them. */
const telling = new Set(
  searchWordsOf('và của các những về với ở tại là được bị để từ đến hoặc này một'),
);
/** They are written without marks: only among words with marks can they be told from others. */
const plain = new Set(searchWordsOf('cho do theo trong khi'));
const english = new Set(searchWordsOf('the of and for with from'));

/**
 * The words that tell what is sought, as `searchWordsOf` gives them: without function words where
 * any others are left.
 *
 * @param isMarked whether the whole query was typed with marks
 */
export function dropFunctionWords(words: readonly string[], isMarked: boolean): readonly string[] {
  const left = words.filter(
    (word) => !telling.has(word) && !english.has(word) && !(isMarked && plain.has(word)),
  );
  return left.length > 0 ? left : words;
}
