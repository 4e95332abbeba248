import { expect, it } from 'vitest';
import { siteSchema } from '#src/domain/schema/site.ts';
import { findErasureTimes } from '#src/desk/store/erasure/erasure-times.ts';

it('has a time for the register as site.yaml says, and where it says nothing of it', () => {
  const timesOf = (site: object) => findErasureTimes(siteSchema.parse(site)).readers;
  expect(timesOf({ readerRegister: { retentionDays: 90 } })).toBe(90);
  expect(timesOf({ readerRegister: {} })).toBe(1825);
  expect(timesOf({})).toBe(1825);
});
