// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { offerSuggestions } from '#src/islands/search/suggest/offer-suggestions.tsx';

it('makes a box into one with suggestions once, however often the reader comes to it', async () => {
  document.body.innerHTML =
    '<form><input id="tim" name="q" role="searchbox" data-suggest="Gợi ý" /></form>';
  const input = document.querySelector('input');
  if (input === null) throw new Error('There is no box.');
  // Firefox 115 tells the role of an element by its attribute alone.
  Object.defineProperty(input, 'role', { value: undefined });
  await act(() => {
    offerSuggestions(input);
    offerSuggestions(input);
  });
  await act(() => offerSuggestions(input));
  expect(document.querySelectorAll('[role=listbox]')).toHaveLength(1);
  expect(input.getAttribute('role')).toBe('combobox');
  expect(input.getAttribute('aria-controls')).toBe(document.querySelector('[role=listbox]')?.id);
  expect(input.getAttribute('aria-expanded')).toBe('false');
});
