/** Maximum length of a letter to a reader, in characters. */
export const longestLetter = 8000;

/** Maximum length of an internal note. */
export const longestNote = 2000;
