import { describe, expect, test } from 'vitest';
import { buildOwnAlto } from '#src/imaging/ocr/own-alto.ts';
import { findMachineText } from '#src/imaging/words/machine-text.ts';

const run = { engine: 'tesseract 5', languages: 'vie', day: '2026-11-23' };
const line = { text: 'Phiếu họp', x: 10, y: 10, width: 90, height: 20 };
const page = { number: 1, width: 100, height: 200, lines: [line] };

describe('the machine that read a text', () => {
  test.each([
    [
      'ALTO',
      '<alto><Page><String CONTENT="a" WC="0.9"/><String CONTENT="b" WC="0.8"/></Page></alto>',
    ],
    [
      'hOCR',
      `<div class='ocr_page'><span title='bbox 1 1 2 2; x_wconf 80'>a</span><span title="x_wconf 90">b</span></div>`,
    ],
    [
      'PAGE XML',
      '<PcGts><Page><TextEquiv conf="0.85"><Unicode>a</Unicode></TextEquiv></Page></PcGts>',
    ],
    ['the page of ALTO', '<alto><Page PC="0.85"><String CONTENT="a"/></Page></alto>'],
  ])('is as sure as its words say in %s', (_, file) => {
    expect(findMachineText(file)).toEqual({ confidence: 85 });
  });

  test('is returned for the requested page', () => {
    const file = '<alto><Page><String WC="0.5"/></Page><Page><String WC="1"/></Page></alto>';
    expect([0, 1].map((frame) => findMachineText(file, frame)?.confidence)).toEqual([50, 100]);
  });

  test('is undefined where a person may have typed the text', () => {
    expect(findMachineText('<alto><Page><String CONTENT="a"/></Page></alto>')).toBeUndefined();
  });

  test('is ours until a person corrects the text', () => {
    const own = buildOwnAlto([{ ...page, machine: { confidence: 93 } }], run);
    expect(findMachineText(own)).toEqual({ confidence: 93 });
    expect(findMachineText(buildOwnAlto([page], run))).toEqual({});
    expect(findMachineText(own.replace('Phiếu', 'Phiên'))).toEqual({ isMended: true });
  });
});
