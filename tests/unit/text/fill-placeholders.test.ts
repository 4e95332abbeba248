import { expect, it } from 'vitest';
import { fillPlaceholders } from '#src/text/fill-placeholders.ts';

const values: Readonly<Record<string, string | number>> = { page: 3, 'hom-nay': '23/11/2026' };
const fill = (template: string) => fillPlaceholders(template, (name) => values[name]);

it('fills every placeholder that has a value, also twice and with a hyphen', () => {
  expect(fill('{page}/{page}, {hom-nay}')).toBe('3/3, 23/11/2026');
});

it('keeps placeholders without a value, and other braces', () => {
  expect(fill('{folio} {page} { page } {} {a b}')).toBe('{folio} 3 { page } {} {a b}');
});

it('does not fill placeholders of a value', () => {
  expect(fillPlaceholders('{a}', (name) => (name === 'a' ? '{b}' : 'filled'))).toBe('{b}');
});
