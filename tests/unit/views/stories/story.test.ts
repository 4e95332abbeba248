import { expect, test } from 'vitest';
import type { ProseNode } from '#src/domain/values.ts';
import { buildCollection } from '#src/views/stories/collection.ts';
import { buildStory } from '#src/views/stories/story.ts';
import { catalogueOf, closedItem, closing, item } from '../browse-catalogue.ts';

const html = (text: string): ProseNode => ({ kind: 'html', html: text });
const component = (
  name: string,
  props: Record<string, string>,
  children: readonly ProseNode[] = [],
): ProseNode => ({ kind: 'component', name, props, children });

const catalogue = catalogueOf({
  items: [
    item('a', {
      pages: [
        { kind: 'open', number: 1, scanned: true },
        { kind: 'conditional', number: 2, access: closing },
      ],
    }),
    closedItem('d'),
  ],
});
const storyOf = (...nodes: ProseNode[]) => buildStory(catalogue, { vi: nodes }, 'vi');

test('consecutive records are grouped side by side, also with blank text between them', () => {
  const { nodes } = storyOf(
    component('Record', { ref: 'a' }),
    html('\n'),
    component('Record', { ref: 'd' }),
    html('<p>Rồi</p>'),
    component('Record', { ref: '145' }),
  );
  expect(
    nodes.map((node) =>
      node.kind === 'records' ? node.records.map(({ subject }) => subject.entry.id) : node.kind,
    ),
  ).toEqual([['a', 'd'], 'html', ['145']]);
});

test('a closed record is shown with its reason and without a picture', () => {
  const [node] = storyOf(component('Record', { ref: 'd' })).nodes;
  const subject = node?.kind === 'records' ? node.records[0]?.subject : undefined;
  expect(subject?.picture).toBeUndefined();
  expect(subject?.closed).toMatchObject({ opensOn: '01/01/2040' });
});

test('a scene leads into its record at its page', () => {
  const [node] = storyOf(
    component('Scene', { record: 'a', page: '1' }, [html('<p>Lời</p>')]),
  ).nodes;
  expect(node).toMatchObject({
    kind: 'scene',
    steps: [
      {
        anchor: 'canh-1',
        subject: { href: '/tai-lieu/a/?trang=1', picture: { item: 'a', page: 1 } },
        children: [{ kind: 'html' }],
      },
    ],
  });
});

test('a scene without words of its own begins with its first step, each at its region', () => {
  const [node] = storyOf(
    component('Scene', { record: 'a' }, [
      component('Step', { record: 'a', region: '10,20,30,40' }, [html('<p>Một</p>')]),
      component('Step', { record: 'a', page: '2' }, [html('<p>Hai</p>')]),
    ]),
  ).nodes;
  const steps = node?.kind === 'scene' ? node.steps : [];
  expect(steps.map(({ anchor, subject }) => [anchor, subject.href])).toEqual([
    ['canh-1', '/tai-lieu/a/?trang=1&vung=10,20,30,40'],
    ['canh-1-2', '/tai-lieu/a/?trang=2'],
  ]);
  expect(steps[0]?.subject.picture?.region).toEqual({ x: 10, y: 20, width: 30, height: 40 });
  expect(steps[1]?.subject.picture).toBeUndefined();
});

test('a closed scene says how to ask for it', () => {
  const [node] = storyOf(component('Scene', { record: 'd' })).nodes;
  const closed = node?.kind === 'scene' ? node.steps[0]?.subject.closed : undefined;
  expect(closed?.request).toMatchObject({ id: 'd', access: 'conditional' });
});

test('spots are numbered within their picture', () => {
  const spot = (title: string) => component('Hotspot', { record: 'a', region: '1,2,3,4', title });
  const [node] = storyOf(
    component('Scene', { record: 'a' }, [html('<p>Lời</p>'), spot('Dấu'), spot('Chữ ký')]),
  ).nodes;
  const [step] = node?.kind === 'scene' ? node.steps : [];
  expect(step?.spots.map(({ number, title, anchor }) => [number, title, anchor])).toEqual([
    [1, 'Dấu', 'diem-1'],
    [2, 'Chữ ký', 'diem-2'],
  ]);
  expect(step?.children).toHaveLength(1);
});

test('a scene on a closed page of an open record says why, and shows no other page for it', () => {
  const [node] = storyOf(component('Scene', { record: 'a', page: '2' })).nodes;
  const subject = node?.kind === 'scene' ? node.steps[0]?.subject : undefined;
  expect(subject?.picture).toBeUndefined();
  expect(subject?.closed?.reason.text).toBeTruthy();
});

test('chapters are numbered anchors, listed for the contents', () => {
  const { sections } = storyOf(
    component('Chapter', { title: 'Một' }),
    component('Chapter', { title: 'Hai' }),
  );
  expect(sections.map(({ anchor, title }) => [anchor, title])).toEqual([
    ['chuong-1', 'Một'],
    ['chuong-2', 'Hai'],
  ]);
});

test('a record that is not public leaves no trace', () => {
  expect(storyOf(component('Record', { ref: 'khong-co' })).nodes).toEqual([]);
});

test('a story not yet translated is marked as Vietnamese', () => {
  expect(buildStory(catalogue, { vi: [html('<p>Lời</p>')] }, 'en').language).toBe('vi');
});

test('a collection takes the first picture among its records for its cover', () => {
  const collection = {
    slug: 'cau',
    title: { vi: 'Cầu' },
    summary: { vi: 'Chuyện cầu.' },
    prose: { vi: [] },
    records: [
      { kind: 'item', id: 'd' },
      { kind: 'item', id: 'a' },
    ],
  } as const;
  const view = buildCollection(
    catalogueOf({ ...catalogue, collections: [collection] }),
    'cau',
    'vi',
  );
  expect(view.cover).toEqual({ item: 'a', slug: 'a', page: 1 });
  expect(view.meta.alternates).toEqual({ vi: '/suu-tap/cau/' });
});
