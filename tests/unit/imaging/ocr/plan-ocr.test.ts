import { expect, onTestFinished, test } from 'vitest';
import { buildOwnAlto } from '#src/imaging/ocr/own-alto.ts';
import { planOcr, type OcrScan } from '#src/imaging/ocr/plan-ocr.ts';
import { openPageReader } from '#src/imaging/read/page-reader.ts';
import { buildPdf } from '#tests/helpers/build-pdf.ts';
import { openWorkbench } from '../read/workbench.ts';

const run = { engine: 'tesseract 5.3.0', languages: 'vie', day: '2026-11-23' };
const page = { number: 1, width: 10, height: 10 };
const line = { text: 'đúng', x: 0, y: 0, width: 9, height: 9 };
const own = buildOwnAlto([{ ...page, lines: [line] }], run);

const openReader = () => {
  const reader = openPageReader();
  onTestFinished(() => reader.stop());
  return reader;
};

test('manual or corrected transcriptions are never recognised again', async () => {
  const bench = await openWorkbench();
  const { scansDir } = bench;
  const reader = openReader();
  const files = { 'own.xml': own, 'mended.xml': own.replace('đúng', 'sai'), 'page.hocr': '<html>' };
  const kinds: Record<string, string[]> = {};
  for (const [words, text] of Object.entries(files)) {
    await bench.put(words, text);
    const scan = { image: 'a.jpg', frames: [0], words };
    const plans = [
      await planOcr(scan, scansDir, false, reader),
      await planOcr(scan, scansDir, true, reader),
    ];
    kinds[words] = plans.map(({ kind }) => kind);
  }
  expect(kinds).toEqual({
    'own.xml': ['made', 'todo'],
    'mended.xml': ['transcribed', 'transcribed'],
    'page.hocr': ['transcribed', 'transcribed'],
  });
});

test('a PDF is read when one of its pages has no text of its own', async () => {
  const bench = await openWorkbench();
  const { scansDir } = bench;
  const reader = openReader();
  const written = { points: [72, 72], texts: [{ text: 'So 12', x: 10, y: 10 }] } as const;
  await bench.put('text.pdf', buildPdf([written, written]));
  await bench.put('mixed.pdf', buildPdf([written, { points: [72, 72] }]));
  await bench.put('damaged.pdf', 'no PDF');
  const planOf = (image: string) => {
    const scan: OcrScan = { image, frames: [0, 1] };
    return planOcr(scan, scansDir, false, reader);
  };
  expect(await planOf('text.pdf')).toEqual({ kind: 'text-layer' });
  expect(await planOf('mixed.pdf')).toMatchObject({ kind: 'todo' });
  expect(await planOf('damaged.pdf')).toMatchObject({ kind: 'todo' });
});
