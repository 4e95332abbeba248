// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { tellMissedPage } from '#src/islands/viewer/open/watch-item.ts';
import type { ViewerData } from '#src/islands/viewer/core/viewer-data.ts';

const data = {
  pages: [{ number: 1 }, { number: 2 }],
  labels: {
    'viewer.first': 'Trang đầu',
    'viewer.last': 'Trang cuối',
    'viewer.noSuchPage': 'Không có trang “{page}”. Số trang: {count}.',
  },
} as unknown as ViewerData;

/** What is told on the page of an item that is opened with a query. */
function tell(query: string): HTMLElement {
  history.replaceState(null, '', `/tai-lieu/A-1/${query}`);
  const note = document.createElement('p');
  tellMissedPage(note, data);
  return note;
}

beforeEach(() => {
  document.body.innerHTML = '<article id="trang-1"></article><article id="trang-2"></article>';
  Element.prototype.scrollIntoView = vi.fn();
});

it.each(['9', '0', '02', 'abc'])(
  '“%s” is not a page: it says so and links to both ends',
  (asked) => {
    const note = tell(`?trang=${asked}`);
    expect(note.textContent).toBe(`Không có trang “${asked}”. Số trang: 2. Trang đầu Trang cuối`);
    expect([...note.querySelectorAll('a')].map(({ hash }) => hash)).toEqual([
      '#trang-1',
      '#trang-2',
    ]);
  },
);

it.each(['', '?trang=2', '?trang=', '?q=tinh'])('of “%s” it says nothing', (query) => {
  expect(tell(query).textContent).toBe('');
});
