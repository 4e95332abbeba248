import { expect, it } from 'vitest';
import { labelsOf } from '#src/i18n/index.ts';
import { search } from '#src/i18n/messages/search.ts';
import { fillLabel } from '#src/islands/shared/fill-label.ts';

it('fills the placeholders of a label', () => {
  expect(fillLabel('Page {page} of {count}', { page: 2, count: 9 })).toBe('Page 2 of 9');
});

it('uses the English singular for a count of one', () => {
  const label = labelsOf('en', search)['search.showFound'];
  expect(fillLabel(label, { count: 1 })).toBe('Show 1 result');
  expect(fillLabel(label, { count: 2 })).toBe('Show 2 results');
});
