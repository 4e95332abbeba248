import { randomBytes } from 'node:crypto';
import { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { textFace } from '#src/takeaway/faces.ts';
import { openDocument, streamPdf } from '#src/takeaway/stream-pdf.ts';

const facts = {
  title: 'Nghị quyết',
  author: 'Lưu trữ tỉnh Hải Sơn',
  subject: 'Phông TU, Hồ sơ 145',
  language: 'vi',
  day: '2026-11-23',
};

it('waits with the next page until a slow target has taken the one before', async () => {
  const page = 256 * 1024;
  let taken = 0;
  const slow = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      taken += chunk.length;
      void setImmediate().then(() => done());
    },
  });
  const waiting: number[] = [];
  const doc = openDocument(facts, { text: textFace });
  await streamPdf(doc, slow, async (drain) => {
    for (let number = 1; number <= 8; number += 1) {
      doc.addPage();
      // What no filter makes smaller, as a JPEG is.
      doc.addContent(randomBytes(page).toString('base64'));
      await drain();
      waiting.push(number * page - taken);
    }
  });
  // A page is written when the next one is added.
  expect(Math.max(...waiting)).toBeLessThan(2 * page);
  expect(taken).toBeGreaterThan(8 * page);
});
