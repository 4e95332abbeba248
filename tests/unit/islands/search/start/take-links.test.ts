// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { takeLinks } from '#src/islands/search/start/take-links.ts';
import type { SearchView } from '#src/islands/search/page/search-view.ts';

const open = vi.fn<(view: SearchView) => Promise<void>>();
vi.stubGlobal('scrollTo', vi.fn());

function click(href: string, init: MouseEventInit = {}): boolean {
  history.replaceState(null, '', '/tim-kiem/');
  document.body.innerHTML = `<p><a href="${href}"><span>một</span></a></p>`;
  takeLinks(document.querySelector('p') ?? document.body, { open });
  // jsdom cannot go anywhere.
  document.body.addEventListener('click', (event) => event.preventDefault(), { once: true });
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...init });
  let isTaken = false;
  document.querySelector('p')?.addEventListener('click', (one) => {
    isTaken = one.defaultPrevented;
  });
  document.querySelector('span')?.dispatchEvent(event);
  return isTaken;
}

beforeEach(() => void open.mockReset().mockResolvedValue());

it('opens the search that a link leads to', () => {
  expect(click('/tim-kiem/?loai=bao-cao&nam=1970-1979')).toBe(true);
  expect(open.mock.calls[0]?.[0]).toMatchObject({
    facets: { type: ['bao-cao'] },
    years: { from: 1970, until: 1979 },
  });
});

it('leaves links to other pages, and those opened in a tab of their own', () => {
  expect(click('/nam/1976/')).toBe(false);
  expect(click('/tim-kiem/?q=a', { ctrlKey: true })).toBe(false);
  expect(open).not.toHaveBeenCalled();
});
