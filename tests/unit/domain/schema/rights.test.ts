import { expect, test } from 'vitest';
import { siteSchema } from '#src/domain/schema/site.ts';

const accepts = (rights: string) => siteSchema.safeParse({ rights }).success;

test('rights are a licence or a statement that every IIIF viewer knows', () => {
  expect(accepts('https://creativecommons.org/licenses/by/4.0/')).toBe(true);
  expect(accepts('http://rightsstatements.org/vocab/InC/1.0/')).toBe(true);
});

test.each(['CC BY', 'https://luutru.example/quy-che/', 'https://creativecommons.org.example/x'])(
  '%s is rejected',
  (rights) => {
    expect(accepts(rights)).toBe(false);
  },
);
