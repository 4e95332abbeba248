import { describe, expect, it } from 'vitest';
import { readAskedView, readView } from '#src/islands/viewer/core/view-query.ts';
import { clipRegion } from '#src/islands/viewer/core/view.ts';
import type { ViewerPage } from '#src/islands/viewer/core/viewer-data.ts';
import { createViewerStore } from '#src/islands/viewer/core/viewer.store.ts';

const page = (number: number): ViewerPage => ({
  ...{ kind: 'open', number, service: `/iiif/a/${number}`, width: 100, height: 200 },
  ...{ tile: 512, sizes: [] },
});
const pages = [page(1), page(2), page(5)];
const open = (query: string) => {
  const view = readAskedView(query);
  if (view === undefined) throw new Error('It opens no viewer.');
  const store = createViewerStore(pages, view);
  return { view: store.$view.get(), missed: store.$missed.get() };
};
const whole = (number: number) => ({ page: number, rotation: 0 });

describe('a link to a part that is not on the page', () => {
  it.each(['100,0,50,50', '0,200,50,50', '5000,5000,9,9', '1,2,0,4', '-1,2,3,4', '1.5,2,3,4', 'x'])(
    'shows the page and reports the invalid part: %s',
    (region) => {
      expect(open(`?trang=2&vung=${region}`)).toEqual({
        view: whole(2),
        missed: { region: true },
      });
    },
  );

  it('shows what of the part lies on the page', () => {
    expect(open('?trang=2&vung=60,150,900,900')).toEqual({
      view: { ...whole(2), region: { x: 60, y: 150, width: 40, height: 50 } },
      missed: undefined,
    });
  });

  it('leaves out a frame beside the page as well', () => {
    expect(open('?trang=2&xem=1&khung=500,500,9,9')).toEqual({
      view: whole(2),
      missed: { region: true },
    });
  });

  it('is no view by itself, for pages that open no viewer', () => {
    expect(readView('?trang=2&vung=1,2,3')).toBeUndefined();
    expect(readAskedView('?trang=2')).toBeUndefined();
  });
});

describe('a link to a page that is not there', () => {
  it.each([
    ['3', 2],
    ['99', 5],
    ['0', 1],
    ['-1', 1],
    ['1.5', 1],
    ['hai', 1],
  ])('page %s shows page %i and reports it', (asked, shown) => {
    expect(open(`?trang=${asked}&xem=1`)).toEqual({ view: whole(shown), missed: { page: asked } });
  });

  it('is reported until the reader moves on', () => {
    const store = createViewerStore(pages, { page: 9, rotation: 0 });
    expect(store.$missed.get()).toEqual({ page: '9' });
    store.step(-1);
    expect(store.$missed.get()).toBeUndefined();
    store.show({ page: 3, rotation: 0 });
    expect(store.$missed.get()).toEqual({ page: '3' });
  });
});

describe('a region', () => {
  it('is clipped to its page', () => {
    const size = { width: 100, height: 200 };
    expect(clipRegion({ x: -10, y: -10, width: 30, height: 30 }, size)).toEqual({
      ...{ x: 0, y: 0, width: 20, height: 20 },
    });
    expect(clipRegion({ x: 100, y: 0, width: 30, height: 30 }, size)).toBeUndefined();
  });
});
