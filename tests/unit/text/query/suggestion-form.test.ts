import { expect, it } from 'vitest';
import { suggestionKeysOf, toSuggestionForm } from '#src/text/query/suggestion-form.ts';

it.each([
  ['24-NQ/TU', '24nqtu'],
  ['Lê Duẩn', 'leduan'],
  ['Mỹ Thạnh', 'mithanh'],
])('%s is compared as %s', (text, form) => {
  expect(toSuggestionForm(text)).toBe(form);
});

it('is in a file for each of its words, also for one-letter words', () => {
  expect(suggestionKeysOf('Nguyễn Ý Lan')).toEqual(['ng', 'il', 'la']);
  expect(suggestionKeysOf('24-NQ/TU')[0]).toBe('24');
  expect(suggestionKeysOf('大南')).toEqual(['5927-5357']);
  expect(suggestionKeysOf('a')).toEqual([]);
});
