/** Longest letter to a reader, in characters. */
export const longestLetter = 8000;

/** Longest note for colleagues. */
export const longestNote = 2000;
