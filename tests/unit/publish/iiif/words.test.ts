import { expect, test } from 'vitest';
import { readAltoLines } from '#src/imaging/words/formats/alto-lines.ts';
import { buildAlto } from '#src/imaging/words/formats/build-alto.ts';
import { buildLines } from '#src/publish/iiif/lines.ts';
import { cutPage, images } from './item-with-pages.ts';

const page = images.pages[0] ?? cutPage(1);

test('ALTO says the same lines in the same places', () => {
  expect(readAltoLines(buildAlto([page], { language: 'vi' }), page)).toEqual(page.lines);
});

test('ALTO places each word where the transcription did', () => {
  const place = { x: 10, y: 10, width: 90, height: 20 };
  const words = [
    { x: 10, y: 10, width: 40, height: 20 },
    { x: 60, y: 12, width: 40, height: 18 },
  ];
  const one = cutPage(1, { lines: [{ text: 'NGHỊ QUYẾT', ...place, words }] });
  expect(readAltoLines(buildAlto([one]), one)).toEqual(one.lines);
});

test('ALTO is XML whatever a transcript holds', () => {
  const lines = [{ text: 'a\u0007b ]]> <&"', x: 0, y: 0, width: 1, height: 1 }];
  const read = readAltoLines(buildAlto([cutPage(1, { lines })]), page);
  expect(read.map(({ text }) => text)).toEqual(['ab ]]> <&"']);
});

test('ALTO names no file and no program', () => {
  expect(buildAlto([page], { language: 'vi' })).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <alto xmlns="http://www.loc.gov/standards/alto/ns-v4#">
    <Description><MeasurementUnit>pixel</MeasurementUnit></Description>
    <Layout><Page ID="p1" PHYSICAL_IMG_NR="1" WIDTH="2480" HEIGHT="3508">
    <PrintSpace HPOS="0" VPOS="0" WIDTH="2480" HEIGHT="3508">
    <TextBlock ID="p1-b1" HPOS="0" VPOS="0" WIDTH="2480" HEIGHT="3508" LANG="vi">
    <TextLine ID="p1-l1" HPOS="900" VPOS="300" WIDTH="680" HEIGHT="60"><String CONTENT="NGHỊ"/><SP/><String CONTENT="QUYẾT"/></TextLine>
    <TextLine ID="p1-l2" HPOS="300" VPOS="420" WIDTH="1900" HEIGHT="55"><String CONTENT="về"/><SP/><String CONTENT="thủy"/><SP/><String CONTENT="lợi"/><SP/><String CONTENT="&amp;"/><SP/><String CONTENT="&quot;đê&quot;"/><SP/><String CONTENT="&lt;1976&gt;"/></TextLine>
    </TextBlock></PrintSpace></Page></Layout></alto>
    "
  `);
});

test('a line is an annotation on its place, in its language', () => {
  const { items, label } = buildLines(
    { url: 'https://luutru.example' },
    'TU-01-145-1',
    page,
    'vi',
    {
      vi: ['Gõ tay'],
      en: ['Typed'],
    },
  );
  expect(label).toEqual({ vi: ['Gõ tay'], en: ['Typed'] });
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

test('ALTO marks what is blacked out where it stands in the text, or else behind it', () => {
  const redactions = [
    { x: 10, y: 1000, width: 20, height: 30, ground: 'harm' },
    { x: 300, y: 370, width: 900, height: 40, ground: 'privacy', before: 1 },
  ] as const;
  const label = ({ ground = '' }) => `che: ${ground}`;
  const xml = buildAlto([{ ...page, redactions }], { label });
  expect(readAltoLines(xml, page)).toEqual(page.lines);
  expect(xml.replace(/<TextLine[^]*?<\/TextLine>/g, '<TextLine/>')).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <alto xmlns="http://www.loc.gov/standards/alto/ns-v4#">
    <Description><MeasurementUnit>pixel</MeasurementUnit></Description>
    <Tags><OtherTag ID="redaction-1" TYPE="redaction" LABEL="che: harm"/><OtherTag ID="redaction-2" TYPE="redaction" LABEL="che: privacy"/></Tags>
    <Layout><Page ID="p1" PHYSICAL_IMG_NR="1" WIDTH="2480" HEIGHT="3508">
    <PrintSpace HPOS="0" VPOS="0" WIDTH="2480" HEIGHT="3508">
    <TextBlock ID="p1-b1" HPOS="0" VPOS="0" WIDTH="2480" HEIGHT="3508">
    <TextLine/>
    </TextBlock>
    <GraphicalElement ID="p1-r2" HPOS="300" VPOS="370" WIDTH="900" HEIGHT="40" TAGREFS="redaction-2"/>
    <TextBlock ID="p1-b2" HPOS="0" VPOS="0" WIDTH="2480" HEIGHT="3508">
    <TextLine/>
    </TextBlock>
    <GraphicalElement ID="p1-r1" HPOS="10" VPOS="1000" WIDTH="20" HEIGHT="30" TAGREFS="redaction-1"/></PrintSpace></Page></Layout></alto>
    "
  `);
});

test('ALTO says how sure the machine was that read the page', () => {
  expect(buildAlto([{ ...page, machine: { confidence: 93 } }])).toContain(' PC="0.93">');
});
