import { expect, test } from 'vitest';
import { buildBooklet } from '#src/views/stories/booklet.ts';
import { buildRecordEntry } from '#src/describe/links/record-entry.ts';
import type { StoryNode, StoryStep } from '#src/views/stories/story-node.ts';
import { catalogueOf, closedItem, item } from '../browse-catalogue.ts';

const step = (anchor: string) => ({ anchor, children: [] }) as unknown as StoryStep;
const story: readonly StoryNode[] = [
  {
    kind: 'chapter',
    anchor: 'chuong-1',
    title: 'Trước gió',
    children: [
      { kind: 'scene', title: 'Ba báo động', steps: [step('canh-1'), step('canh-1-2')] },
      { kind: 'scene', steps: [step('canh-2')] },
    ],
  },
];
const records = [item('a'), closedItem('d')];
const catalogue = catalogueOf({ items: records });

test('contents list chapters and the scenes that have a title, by their anchors', () => {
  expect(buildBooklet(catalogue, story, [], 'vi').contents).toEqual([
    { title: 'Trước gió', anchor: 'chuong-1', isScene: false },
    { title: 'Ba báo động', anchor: 'canh-1', isScene: true },
  ]);
});

test('every record is listed as it is cited in the language, closed ones too', () => {
  const entries = records.map((record) => buildRecordEntry(catalogue, record, 'vi'));
  const booklet = buildBooklet(catalogue, [], entries, 'vi');
  expect(booklet.records.map(({ entry }) => entry.id)).toEqual(['a', 'd']);
  expect(booklet.records[0]?.citation).toMatch(/Hồ sơ số .*\.$/);
  expect(booklet.contents).toEqual([
    { title: 'Danh mục tài liệu', anchor: 'danh-muc-tai-lieu', isScene: false },
  ]);
});
