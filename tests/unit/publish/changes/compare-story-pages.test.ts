import { describe, expect, it } from 'vitest';
import type { Prose } from '#src/domain/values.ts';
import { compareRecords } from '#src/publish/changes/compare-records.ts';
import { buildCollection, buildItem, buildPage, conditional } from '../select/fixtures.ts';
import { askedOf, changesOf, recordOf } from './record-fixtures.ts';

const id = 'TU-01-145-1';
const folder = 'TU/145/nghi-quyet';
const component = (
  name: string,
  props: Readonly<Record<string, string>>,
  children: Prose = [],
): Prose[number] => ({ kind: 'component', name, props, children });

/** A collection whose text is this, and its item with pages of these files. */
function storyOf(prose: Prose, names: readonly string[], hidden: readonly number[] = []) {
  const pages = names.map((name, index) =>
    buildPage(index + 1, {
      scan: `${folder}/${name}`,
      ...(hidden.includes(index + 1) && { access: conditional }),
    }),
  );
  const { records } = buildCollection();
  return recordOf({
    items: [buildItem({ pages })],
    collections: [buildCollection({ records, prose: { vi: prose } })],
  });
}
const scans = ['0001.jpg', '0002.jpg', '0003.jpg'];
const oneMore = ['0001.jpg', '0001b.jpg', '0002.jpg', '0003.jpg'];

describe('a page that a story names by its number', () => {
  const story = [component('Figure', { record: id, page: '2', region: '1,2,3,4', alt: 'Con dấu' })];

  it('is reported, without approval, when a different scan has that number', () => {
    const [before, now] = [storyOf(story, scans), storyOf(story, oneMore)];
    expect(changesOf(before, now, 'repointed')).toHaveLength(1);
    expect(askedOf(before, now)).toEqual([]);
    expect(compareRecords(before, now).find(({ kind }) => kind === 'repointed')).toMatchObject({
      record: { kind: 'collection' },
      before: `${id}#2 0002.jpg`,
      now: '0001b.jpg',
    });
  });

  it('is not reported while it is the same scan', () => {
    expect(changesOf(storyOf(story, scans), storyOf(story, scans))).toEqual([]);
    const later = storyOf(story, [...scans, '0004.jpg']);
    expect(changesOf(storyOf(story, scans), later, 'repointed')).toEqual([]);
  });

  it('is not reported when the archivist entered another number', () => {
    const mended = [component('Figure', { record: id, page: '3', alt: 'Con dấu' })];
    expect(changesOf(storyOf(story, scans), storyOf(mended, oneMore), 'repointed')).toEqual([]);
  });

  it('is not reported for a page that readers do not see', () => {
    expect(changesOf(storyOf(story, scans), storyOf(story, oneMore, [2]), 'repointed')).toEqual([]);
  });
});

it.each<[string, Prose]>([
  ['a picture that names no page is of the first', [component('Figure', { record: id })]],
  [
    'a step moves over the pages of its scene',
    [component('Scene', { record: id, page: '3' }, [component('Step', { page: '1' })])],
  ],
  ['a quote', [component('Quote', { record: id, page: '1' })]],
])('%s: it is told when that page is another scan', (_, prose) => {
  const now = ['0000.jpg', '0002.jpg', '0003.jpg'];
  expect(changesOf(storyOf(prose, scans), storyOf(prose, now), 'repointed')).toHaveLength(1);
});

it('a cover is reported when its page is a different scan', () => {
  const of = (name: string) =>
    recordOf({
      items: [buildItem({ pages: [buildPage(1, { scan: `${folder}/${name}` })] })],
      collections: [buildCollection({ cover: { item: id, page: 1 } })],
    });
  expect(changesOf(of('0001.jpg'), of('0000.jpg'), 'repointed')).toHaveLength(1);
});
