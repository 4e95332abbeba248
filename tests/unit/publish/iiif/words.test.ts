import { expect, test } from 'vitest';
import { readAltoLines } from '../../../../src/imaging/words/alto-lines.ts';
import { buildAlto } from '../../../../src/publish/iiif/alto.ts';
import { buildLines } from '../../../../src/publish/iiif/lines.ts';
import { cutPage, images } from './item-with-pages.ts';

const page = images.pages[0] ?? cutPage(1);

test('ALTO says the same lines in the same places', () => {
  expect(readAltoLines(buildAlto(page, 'vi'), page)).toEqual(page.lines);
});

test('ALTO is XML whatever a transcript holds', () => {
  const lines = [{ text: 'a\u0007b ]]> <&"', x: 0, y: 0, width: 1, height: 1 }];
  const read = readAltoLines(buildAlto(cutPage(1, { lines }), undefined), page);
  expect(read.map(({ text }) => text)).toEqual(['ab ]]> <&"']);
});

test('ALTO names no file and no program', () => {
  expect(buildAlto(page, 'vi')).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <alto xmlns="http://www.loc.gov/standards/alto/ns-v4#">
    <Description><MeasurementUnit>pixel</MeasurementUnit></Description>
    <Layout><Page ID="p1" PHYSICAL_IMG_NR="1" WIDTH="2480" HEIGHT="3508">
    <PrintSpace HPOS="0" VPOS="0" WIDTH="2480" HEIGHT="3508">
    <TextBlock ID="b1" HPOS="0" VPOS="0" WIDTH="2480" HEIGHT="3508" LANG="vi">
    <TextLine ID="l1" HPOS="900" VPOS="300" WIDTH="680" HEIGHT="60"><String CONTENT="NGHỊ"/><SP/><String CONTENT="QUYẾT"/></TextLine>
    <TextLine ID="l2" HPOS="300" VPOS="420" WIDTH="1900" HEIGHT="55"><String CONTENT="về"/><SP/><String CONTENT="thủy"/><SP/><String CONTENT="lợi"/><SP/><String CONTENT="&amp;"/><SP/><String CONTENT="&quot;đê&quot;"/><SP/><String CONTENT="&lt;1976&gt;"/></TextLine>
    </TextBlock></PrintSpace></Page></Layout></alto>
    "
  `);
});

test('a line is an annotation on its place, in its language', () => {
  const { items } = buildLines({ url: 'https://luutru.example' }, 'TU-01-145-1', page, 'vi');
  expect(items[1]).toMatchInlineSnapshot(`
    {
      "body": {
        "format": "text/plain",
        "language": "vi",
        "type": "TextualBody",
        "value": "về thủy lợi & "đê" <1976>",
      },
      "id": "https://luutru.example/iiif/TU-01-145-1/1/lines.json/2",
      "motivation": "supplementing",
      "target": "https://luutru.example/iiif/TU-01-145-1/canvas/1#xywh=300,420,1900,55",
      "type": "Annotation",
    }
  `);
});
