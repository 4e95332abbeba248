import { expect, test } from 'vitest';
import { buildBooklet } from '../../../src/views/booklet.ts';
import type { StoryNode, StoryStep } from '../../../src/views/story-node.ts';
import { indexPublicData } from '../../../src/publish/public-index.ts';
import type { PublicData } from '../../../src/publish/public-model.ts';

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
const empty = { fonds: [], files: [], items: [], authorities: [], collections: [], exhibits: [] };
const catalogue = indexPublicData(empty as unknown as PublicData);

test('contents list chapters and the scenes that have a title, by their anchors', () => {
  expect(buildBooklet(catalogue, story, [], 'vi').contents).toEqual([
    { title: 'Trước gió', anchor: 'chuong-1', isScene: false },
    { title: 'Ba báo động', anchor: 'canh-1', isScene: true },
  ]);
});
