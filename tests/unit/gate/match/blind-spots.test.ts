import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openPdf } from '#src/imaging/pdf/open-pdf.ts';
import { readTextUnderRegions } from '#src/imaging/pdf/text-under-regions.ts';
import { takeFingerprints } from '#src/gate/match/fingerprints.ts';
import { factsOfValue } from '#src/gate/facts/hidden-facts.ts';
import { readSuspectFacts } from '#src/gate/facts/suspect-facts.ts';
import { buildPdf } from '#tests/helpers/build-pdf.ts';
import { findIn, noise, writeOutput } from '../planted.ts';

// What the README of the gate says that it cannot see. A test that fails here is good news: take it
// away, and the line of the README with it.

const secret = 'Bà Lò Thị Ngần tố cáo chủ nhiệm hợp tác xã chia thóc không công bằng';

async function isFound(value: string, output: string): Promise<boolean> {
  const outDir = writeOutput({ 'a.txt': output });
  const hits = await findIn(outDir, factsOfValue('TU-9', 'fields.description', value));
  rmSync(outDir, { recursive: true });
  return hits.length > 0;
}

const rotate = (text: string) =>
  text.replace(/[a-z]/g, (letter) =>
    String.fromCharCode(((letter.charCodeAt(0) - 97 + 13) % 26) + 97),
  );

test('the value itself is found', async () => {
  expect(await isFound(secret, `Có ${secret}.`)).toBe(true);
});

describe('the gate cannot see', () => {
  test.each([
    ['five words out of a longer value', 'tố cáo chủ nhiệm hợp'],
    ['words in another order', secret.split(' ').toReversed().join(' ')],
    ['a value retold', 'Một người dân cho rằng thóc được chia chưa đều.'],
    ['hexadecimal digits', Buffer.from(secret).toString('hex')],
    ['ROT13', rotate('ba lo thi ngan to cao chu nhiem hop tac xa chia thoc')],
    ['an outline of letters', '<svg><path d="M10 20h30v40l5-5c1 2 3 4 5 6z"/></svg>'],
  ])('%s', async (_, output) => {
    expect(await isFound(secret, output)).toBe(false);
  });

  test.each([
    ['a single short name', 'Ngần'],
    ['a date', '03/02/1976'],
    ['a count', '12345678'],
    ['three Han characters', '胡志明'],
  ])('a value that is %s', async (_, value) => {
    expect(await isFound(value, `Có ${value}.`)).toBe(false);
  });

  test('copies of a blank scan', () => {
    const scans = writeOutput({
      'trang.tif': Buffer.alloc(9000, 0xff),
      'nho.jpg': noise(60, 1),
      'thuong.jpg': noise(9000, 1),
    });
    const sizeOf = (name: string) => {
      const master = { path: join(scans, name), record: 'TU-9', field: 'pages.1.scan' };
      const fail = (_: unknown, error: unknown): never => {
        throw error;
      };
      return takeFingerprints([master], fail).matcher.size;
    };
    expect(['trang.tif', 'nho.jpg'].map(sizeOf)).toEqual([0, 0]);
    expect(sizeOf('thuong.jpg')).toBeGreaterThan(0);
  });

  test('what only a comment or a field of a PDF says below a redaction', async () => {
    const comment = `/Subtype/FreeText/Rect[60 680 400 720]/Contents(Lo Thi Ngan)/DA(/F 12 Tf)`;
    const folder = writeOutput({ 'a.pdf': buildPdf([{ annotations: [comment] }]) });
    const everywhere = { x: 0, y: 0, width: 595, height: 842 };
    const pdf = await openPdf(join(folder, 'a.pdf'));
    const size = { width: 595, height: 842 };
    expect(readTextUnderRegions(pdf, 0, [everywhere], size)).toEqual({ runs: [], hasWords: false });
  });

  test('a secret row of a table that is neither .csv nor .tsv', () => {
    const row = 'TU-9;Mật;Đơn tố cáo của bà Lò Thị Ngần gửi huyện ủy\n';
    const folder = writeOutput({ 'a.csv': row, 'b.txt': row });
    const facts = readSuspectFacts(folder, (file) => {
      throw new Error(file);
    });
    expect(new Set(facts.hidden.map(({ record }) => record))).toEqual(new Set(['a.csv']));
  });
});
