import { expect, it } from 'vitest';
import { siteSchema } from '#src/domain/schema/site.ts';
import { largestPart } from '#src/gate/read/packing.ts';

const read = (megabytes: number) => siteSchema.shape.pdf.safeParse({ megabytes });

it('does not allow larger PDFs than the gate can read', () => {
  const most = 250;
  expect(read(most).data?.megabytes).toBe(most);
  expect(read(most + 1).success).toBe(false);
  // The ceiling is of the images; words, fonts and structure come on top.
  expect(most * 1e6 * 1.07).toBeLessThan(largestPart);
});
