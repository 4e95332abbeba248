import { expect, it } from 'vitest';
import { chooseForm } from '#src/text/message-text.ts';

const pages = { one: '{count} page', other: '{count} pages' };

it('chooses the singular for one alone', () => {
  expect([0, 1, 2, 21].map((count) => chooseForm(pages, count))).toEqual([
    pages.other,
    pages.one,
    pages.other,
    pages.other,
  ]);
});

it('chooses the plural without a number', () => {
  expect(chooseForm(pages, Number.NaN)).toBe(pages.other);
});

it('returns a text that has one form', () => {
  expect(chooseForm('{count} trang', 1)).toBe('{count} trang');
});
