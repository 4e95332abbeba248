import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Region } from '#src/domain/values.ts';
import { openPdf } from '#src/imaging/pdf/open-pdf.ts';
import { readTextUnderRegions } from '#src/imaging/pdf/text-under-regions.ts';
import { buildPdf, type PdfPageParts } from '#tests/helpers/build-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'under-'));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
/** A page of 300 × 200 points, drawn at 144 dpi: two pixels a point. */
async function read(parts: PdfPageParts, regions: readonly Region[]) {
  const path = join(folder, `${(count += 1)}.pdf`);
  writeFileSync(path, buildPdf([{ points: [300, 200], ...parts }]));
  const isTurned = (parts.rotate ?? 0) % 180 !== 0;
  const image = isTurned ? { width: 400, height: 600 } : { width: 600, height: 400 };
  return readTextUnderRegions(await openPdf(path), 0, regions, image);
}

const texts = [
  { text: 'Ba Lo Thi Ngan', x: 40, y: 150 },
  { text: 'o ban Huoi Luong', x: 40, y: 130 },
  { text: 'hop chieu nay', x: 40, y: 60 },
];
/** Over the end of the first line: from 58 to 130 points across, 145 to 165 up. */
const name = { x: 116, y: 70, width: 144, height: 40 };

describe('text of a PDF under regions of its picture', () => {
  it('is returned in whole words of which the region covers any letter', async () => {
    expect(await read({ texts }, [name])).toEqual({ runs: ['Lo Thi Ngan'], hasWords: true });
    const sliver = { x: 112, y: 70, width: 8, height: 40 };
    expect((await read({ texts }, [sliver])).runs).toEqual(['Lo']);
  });

  it('is returned line by line, and complete where a word continues', async () => {
    const both = { x: 0, y: 60, width: 600, height: 100 };
    expect((await read({ texts }, [both])).runs).toEqual([
      'Ba Lo Thi Ngan',
      'o ban Huoi Luong',
      'Ba Lo Thi Ngan o ban Huoi Luong',
    ]);
  });

  it('is that of the picture as it is turned', async () => {
    // The page lies on its side: what was above is on the right.
    const turned = { x: 290, y: 116, width: 40, height: 144 };
    expect((await read({ texts, rotate: 90 }, [turned])).runs).toEqual(['Lo Thi Ngan']);
    const overhead = { x: 340, y: 290, width: 144, height: 40 };
    expect((await read({ texts, rotate: 180 }, [overhead])).runs).toEqual(['Lo Thi Ngan']);
    const left = { x: 70, y: 340, width: 40, height: 144 };
    expect((await read({ texts, rotate: 270 }, [left])).runs).toEqual(['Lo Thi Ngan']);
  });

  it('is returned whether or not the page shows it', async () => {
    const [hidden = { text: '', x: 0, y: 0 }] = texts;
    const white = { before: '1 1 1 rg\n', texts: [hidden] };
    expect((await read(white, [name])).runs).toEqual(['Lo Thi Ngan']);
  });

  it('is empty beside the words, and of a page without any', async () => {
    const beside = { x: 0, y: 300, width: 20, height: 20 };
    expect(await read({ texts }, [beside])).toEqual({ runs: [], hasWords: true });
    expect(await read({}, [name])).toEqual({ runs: [], hasWords: false });
  });

  it('is none of the lines above and below a region that ends between them', async () => {
    const below = { x: 0, y: 107, width: 600, height: 13 };
    expect((await read({ texts }, [below])).runs).toEqual([]);
  });

  it('in a legacy encoding is returned as stored, and as converted', async () => {
    const tcvn3 = [
      { text: 'C\\351ng h\\337a x\\267 h\\351i ch\\361 ngh\\334a', x: 20, y: 150 },
      { text: 'T\\327nh h\\327nh n\\255\\355c nh\\265', x: 20, y: 60 },
    ];
    const below = { x: 0, y: 250, width: 600, height: 60 };
    const { runs } = await read({ texts: tcvn3 }, [below]);
    expect(runs).toHaveLength(2);
    expect(runs[0]).not.toBe(runs[1]);
    expect(runs[1]).toBe('Tình hình nước nhà');
  });
});
