import { expect, it } from 'vitest';
import { siteSchema } from '#src/domain/schema/site.ts';
import { toFrameAncestors } from '#src/site/frame-ancestors.ts';

const read = (embedding?: unknown) =>
  siteSchema.parse(embedding === undefined ? {} : { embedding }).embedding;

it.each([
  [undefined, "frame-ancestors 'none'"],
  ['anyone', 'frame-ancestors *'],
  [
    ['https://truong.example', 'http://localhost:8080'],
    'frame-ancestors https://truong.example http://localhost:8080',
  ],
])('of %j is the header %j', (embedding, header) => {
  expect(toFrameAncestors(read(embedding))).toBe(header);
});

it.each([['all'], [[]], [['truong.example']], [["https://a.example; script-src 'none'"]]])(
  'is refused when it is %j',
  (embedding) => {
    expect(siteSchema.safeParse({ embedding }).success).toBe(false);
  },
);
