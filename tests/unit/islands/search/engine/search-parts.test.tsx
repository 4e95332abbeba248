// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { labelsOf } from '#src/i18n/index.ts';
import { search } from '#src/i18n/messages/search.ts';
import type { SearchAnswer, SearchBackend } from '#src/islands/search/engine/search-backend.ts';
import type { SearchData } from '#src/islands/search/page/search-data.ts';
import { blankView, type SearchView } from '#src/islands/search/page/search-view.ts';
import { createSearchStore } from '#src/islands/search/page/search.store.ts';
import { Search } from '#src/islands/search/page/Search.tsx';
import { createSuggestStore } from '#src/islands/search/suggest/suggest.store.ts';
import { createTranslate } from '#src/islands/search/page/translate.ts';
import { createFakeBackend, type FakeRecord } from '#tests/helpers/fake-search-backend.ts';

const labels = labelsOf('vi', search);
const data: SearchData = {
  ...{ language: 'vi', scope: 'Tìm theo tiêu đề.', archive: 'Lưu trữ tỉnh', labels },
  guideHref: '/huong-dan/',
};
const records = Array.from({ length: 23 }, (_, place): FakeRecord => ({
  ...{ id: String(place), href: `/tai-lieu/${place}/`, title: `Báo cáo số ${place}` },
  ...(place % 2 === 0 && { years: [1950 + place], access: 'open' }),
  facets: { subject: [`Chủ đề ${place}`], fonds: [place < 3 ? 'Tỉnh ủy' : 'Ban Tuyên giáo'] },
  ...(place === 0 && {
    thumbnail: { src: '/iiif/0/1.jpg', width: 3, height: 4 },
    pages: [
      {
        ...{ page: 7, folio: '12a', href: '/tai-lieu/0/?trang=7&xem=1&q=mu' },
        excerpt: { text: 'người mù chữ', marks: [[6, 12]] },
      },
    ],
    pageTotal: 4,
  }),
}));

let isWide = true;
let root: Root;
beforeEach(() => {
  root = createRoot(document.body);
  vi.stubGlobal('matchMedia', () => ({
    ...{ matches: isWide, addEventListener: () => undefined, removeEventListener: () => undefined },
  }));
  Element.prototype.scrollIntoView = () => undefined;
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
});
afterEach(() => {
  root.unmount();
  vi.unstubAllGlobals();
  isWide = true;
});

/** Answers come, and stores tell components of them, in tasks of their own. */
const settle = (deed: () => unknown) =>
  act(async () => {
    await deed();
    for (let task = 0; task < 3; task += 1) await new Promise((done) => setTimeout(done));
  });

/** `told`: what every answer says besides. */
async function open(view: Partial<SearchView>, told: Partial<SearchAnswer> = {}) {
  const { backend: fake } = createFakeBackend(records, [
    { text: 'Kênh Bắc', kind: 'Địa danh' },
    { text: 'Kênh Nam', kind: 'Địa danh' },
  ]);
  const backend: SearchBackend = {
    ...fake,
    search: async (request) => ({ ...(await fake.search(request)), ...told }),
  };
  const store = createSearchStore(backend, { rest: 0 });
  const suggest = createSuggestStore(backend, 0);
  const t = createTranslate('vi', labels);
  await settle(() => root.render(<Search {...{ data, store, suggest, t }} />));
  await settle(() => store.show({ ...blankView, ...view }));
  return store;
}
const shown = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const texts = (selector: string) => shown(selector).map((one) => one.textContent);
const find = (selector: string, name: string) => {
  const found = shown(selector).find((one) => (one.ariaLabel ?? one.textContent).startsWith(name));
  if (!found) throw new Error(`No ${selector} “${name}”.`);
  return found;
};
const press = (name: string, selector = 'button') => settle(() => find(selector, name).click());
const box = () => find('[role=combobox]', '') as HTMLInputElement;
const type = (text: string) =>
  settle(() => {
    box().value = text;
    box().dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
const key = (name: string) =>
  settle(() => {
    box().dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
    );
  });

describe('results', () => {
  it('are links with their hits marked, and the pages that hold the words', async () => {
    await open({ query: 'so 0' });
    expect(texts('h3 a')[0]).toBe('Báo cáo số 0');
    expect(texts('h3 mark')[0]).toBe('số 0');
    const page = find('.search-pages-in a', 'Trang 7, tờ 12a');
    expect(page.getAttribute('href')).toBe('/tai-lieu/0/?trang=7&xem=1&q=mu');
    expect(texts('.search-pages-in mark')).toEqual(['mù chữ']);
    expect(texts('.search-pages-in')[0]).toContain('và 3 trang khác');
  });

  it('are announced with their count once they are shown', async () => {
    await open({ query: 'bao cao' });
    expect(texts('.search-count')).toEqual(['23 kết quả cho “bao cao”, trang 1 / 2']);
  });

  it('are told apart where some have the words in a row, and not where all or none have', async () => {
    await open({ query: 'bao cao' }, { inRow: 4 });
    expect(texts('.search-count')[0]).toMatch(
      /^4 kết quả có đúng cụm từ “bao cao”, 19 kết quả khác có đủ các từ/,
    );
    await open({ query: 'bao cao' }, { inRow: 23 });
    expect(texts('.search-count')[0]).toMatch(/^23 kết quả cho “bao cao”/);
  });

  it('say when they have only some of the words', async () => {
    await open({ query: 'bao cao' }, { isSome: true });
    expect(texts('.search-count')[0]).toMatch(
      /^Không có kết quả nào đủ các từ “bao cao”; 23 kết quả có một số từ/,
    );
  });

  it('say how the query was read, and have each part searched as words', async () => {
    const read: SearchAnswer['read'] = [
      { kind: 'time', text: 'tháng 2 năm 1976', years: { from: 1976, until: 1976 }, month: 2 },
      { kind: 'kind', text: 'NQ', facet: 'type', value: 'Nghị quyết' },
      { kind: 'also', text: 'HTX', words: ['hợp tác xã'] },
    ];
    const told = { read, inRow: 2, inWords: 3 };
    const store = await open({ query: 'bao cao' }, told);
    expect(texts('.search-count')[0]).toMatch(/^23 kết quả cho “bao cao”/);
    expect(texts('.search-read button')).toEqual([
      'Năm tháng 2 năm 1976 ×',
      'Loại tài liệu Nghị quyết ×',
      'Cũng tìm hợp tác xã ×',
    ]);
    expect(texts('.search-read p')).toEqual([
      'Ngoài ra, 3 kết quả có đúng các từ ấy trong tiêu đề hay phần mô tả.',
    ]);
    await press('Bỏ Loại tài liệu: Nghị quyết, tìm đúng theo từ “NQ”');
    expect(store.$view.get()).toMatchObject({ asWords: ['NQ'], page: 1 });
    expect(document.activeElement?.textContent).toBe('Cũng tìm hợp tác xã ×');
  });

  it('say what was searched in the place of a mistyped word, and what else may have been meant', async () => {
    const meant = [{ query: 'số 3', count: 1 }];
    const store = await open({ query: 'bao cao' }, { corrected: 'báo cáo', meant });
    expect(texts('.search-count')[0]).toMatch(
      /^Không có kết quả nào cho “bao cao”; đây là 23 kết quả cho “báo cáo”/,
    );
    await press('số 3 (1)');
    expect(store.$view.get().query).toBe('số 3');
  });

  it('have guides in a group below; above where they alone have the words in a row', async () => {
    const hit = { id: '/noi-quy/', href: '/noi-quy/', title: { text: 'Nội quy', marks: [] } };
    const guides = { total: 1, hits: [hit] };
    const headings = () => texts('.search-guides h2, #search-list, .search-guides h3');
    await open({ query: 'bao cao' }, { guides });
    expect(headings().slice(1)).toEqual(['Trang hướng dẫn và giới thiệu', 'Nội quy']);
    await open({ query: 'bao cao' }, { guides, isGuideFirst: true });
    expect(headings().slice(0, 2)).toEqual(['Trang hướng dẫn và giới thiệu', 'Nội quy']);
    await open({ query: 'bao cao', page: 2 }, { guides });
    expect(shown('.search-guides')).toEqual([]);
  });

  it('lead to all guides where more are found than are shown', async () => {
    const hit = { id: '/noi-quy/', href: '/noi-quy/', title: { text: 'Nội quy', marks: [] } };
    const store = await open({ query: 'bao cao' }, { guides: { total: 7, hits: [hit] } });
    // The answer to another choice is still on its way.
    const view = { ...store.$view.get(), facets: { fonds: ['Tỉnh ủy'] } };
    await settle(() => store.$step.set({ view, by: 'choice' }));
    await press('Xem cả 7 trang');
    const kind = ['page', 'anniversary'];
    expect(store.$view.get().facets).toEqual({ fonds: ['Tỉnh ủy'], kind });
    await open({ query: 'bao cao' }, { guides: { total: 1, hits: [hit] } });
    expect(texts('.search-guides button')).toEqual([]);
  });

  it('go on on further pages, each with an address', async () => {
    const store = await open({
      query: 'bao cao',
      facets: { fonds: ['Ban Tuyên giáo', 'Tỉnh ủy'] },
    });
    const next = find('nav a', 'Trang kết quả 2') as HTMLAnchorElement;
    expect(next.search).toContain('trang=2');
    await press('Trang kết quả 2', 'nav a');
    await vi.waitFor(() => expect(texts('h3 a')).toHaveLength(3));
    expect(store.$view.get().page).toBe(2);
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('search-results'));
  });

  it('are pictures, or blank cards where there are none', async () => {
    await open({ query: 'bao cao', layout: 'grid' });
    expect(shown('.search-grid img')).toHaveLength(1);
    expect(shown('.search-blank')).toHaveLength(19);
  });
});

describe('facets', () => {
  it('filter the search; a chosen value is a chip that can be removed', async () => {
    const store = await open({ query: 'bao cao' });
    await press('Tỉnh ủy', 'label');
    await vi.waitFor(() => expect(texts('h3 a')).toHaveLength(3));
    expect(store.$view.get().facets).toEqual({ fonds: ['Tỉnh ủy'] });
    await press('Bỏ Phông: Tỉnh ủy');
    await vi.waitFor(() => expect(texts('h3 a')).toHaveLength(20));
    expect(document.activeElement?.id).toBe('search-query');
  });

  it('are all given up at once', async () => {
    const store = await open({
      query: 'bao',
      facets: { fonds: ['Tỉnh ủy'] },
      years: { from: 1950 },
    });
    expect(shown('.search-chips button')).toHaveLength(3);
    await press('Bỏ mọi bộ lọc');
    expect(store.$view.get()).toEqual({ ...blankView, query: 'bao' });
  });

  it('show the first of many, then all, and look through them without marks', async () => {
    await open({ query: 'bao cao' });
    const values = () => texts('.search-facet li').filter((text) => text.startsWith('Chủ đề'));
    expect(values()).toHaveLength(6);
    await press('Xem thêm 17');
    expect(values()).toHaveLength(23);
    const field = find('[type=search]', 'Tìm trong Chủ đề') as HTMLInputElement;
    await settle(() => {
      field.value = 'chu de 22';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    expect(values()).toHaveLength(1);
  });

  it('are in a sheet on a narrow screen, with what is chosen counted', async () => {
    isWide = false;
    await open({ query: 'bao', facets: { fonds: ['Tỉnh ủy'] } });
    expect(shown('.search-facet')).toHaveLength(0);
    await press('Bộ lọc (1)');
    expect(shown('dialog .search-facet').length).toBeGreaterThan(2);
    expect(texts('dialog .btn')).toEqual(['Xem 3 kết quả']);
  });
});

describe('years', () => {
  const slide = (name: string, year: string) =>
    settle(() => {
      const slider = find('[type=range]', name) as HTMLInputElement;
      slider.value = year;
      slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });

  it('are chosen by sliders that say the year', async () => {
    const store = await open({ query: 'bao' });
    await slide('Từ năm', '1960');
    expect(find('[type=range]', 'Từ năm').getAttribute('aria-valuetext')).toBe('Năm 1960');
    await vi.waitFor(() => expect(store.$view.get().years).toEqual({ from: 1960, until: 1979 }));
  });

  it('never cross', async () => {
    const store = await open({ query: 'bao', years: { from: 1955, until: 1960 } });
    await slide('Từ năm', '1970');
    await vi.waitFor(() => expect(store.$view.get().years).toEqual({ from: 1960, until: 1960 }));
  });

  it('are typed, and given up', async () => {
    const store = await open({ query: 'bao' });
    const field = shown('.search-year-fields input')[0] as HTMLInputElement;
    await settle(() => {
      field.value = '1962';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(store.$view.get().years).toEqual({ from: 1962 });
    await press('Mọi năm');
    expect(store.$view.get().years).toBeUndefined();
  });

  it('include a choice for undated records', async () => {
    const store = await open({ query: 'bao' });
    await press('Không ghi ngày', 'label');
    expect(store.$view.get().years).toBe('undated');
    await vi.waitFor(() => expect(texts('.search-count')[0]).toContain('11 kết quả'));
  });
});

describe('the box', () => {
  it('offers what fits; arrows choose, Enter takes, Escape puts away', async () => {
    const store = await open({});
    await type('kenh');
    await vi.waitFor(() => expect(texts('[role=option] span')).toEqual(['Kênh Bắc', 'Kênh Nam']));
    expect(box().getAttribute('aria-expanded')).toBe('true');
    await key('End');
    expect(box().hasAttribute('aria-activedescendant')).toBe(false);
    await key('ArrowDown');
    await key('End');
    const active = document.getElementById(box().getAttribute('aria-activedescendant') ?? '');
    expect(active?.textContent).toBe('Kênh NamĐịa danh');
    expect(active?.getAttribute('aria-selected')).toBe('true');
    await settle(() =>
      find('form', '').dispatchEvent(new SubmitEvent('submit', { cancelable: true })),
    );
    expect(store.$view.get().query).toBe('Kênh Nam');
    expect(box().getAttribute('aria-expanded')).toBe('false');
    await type('kenh');
    await vi.waitFor(() => expect(shown('[role=option]')).toHaveLength(2));
    await key('Escape');
    expect(shown('[role=option]')).toHaveLength(0);
    expect(box().value).toBe('kenh');
    await key('Escape');
    expect(box().value).toBe('');
  });

  it('says what is searched', async () => {
    await open({});
    const id = box().getAttribute('aria-describedby');
    expect(document.getElementById(id ?? '')?.textContent).toBe('Tìm theo tiêu đề.');
  });
});

it('Enter searches for the current input, even if the last letters are not rendered yet', async () => {
  const store = await open({ query: '' });
  await settle(() => {
    box().value = 'so 1';
    box().dispatchEvent(new InputEvent('input', { bubbles: true }));
    box().form?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
  });
  expect(store.$view.get().query).toBe('so 1');
  expect(box().value).toBe('so 1');
});

describe('nothing found', () => {
  it('says what was searched and what else may help', async () => {
    const store = await open({ query: 'Đường', facets: { fonds: ['Tỉnh ủy'] } });
    expect(texts('h2')).toContain('Không tìm thấy kết quả nào cho “Đường”');
    expect(texts('.search-none')[0]).toContain('Chỉ tìm trong: Phông: Tỉnh ủy.');
    expect(shown('.search-none a').map((one) => one.getAttribute('href'))).toEqual([
      ...['/huong-dan/', '#muc-luc', '/yeu-cau/'],
    ]);
    await press('tìm không dấu: “duong”');
    expect(store.$view.get().query).toBe('duong');
    await press('bỏ “Phông: Tỉnh ủy”');
    expect(store.$view.get().facets).toEqual({});
  });

  it('is distinguished from a failure, which can be retried', async () => {
    await open({ query: 'hỏng' });
    expect(texts('.search-count')[0]).toContain('Chưa tìm được');
    find('button', 'Thử lại');
  });
});
