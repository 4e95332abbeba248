// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { keepIn, removeWaysOut } from '#src/islands/kiosk/keep-in.ts';

beforeEach(() => {
  document.body.innerHTML = `
    <p>Theo <a id="out" href="https://example.org/">báo Hải Sơn</a>.</p>
    <a id="in" href="#canh-2" target="_blank">Cảnh 2</a>
    <a href="/yeu-cau/?muc=a">Yêu cầu</a>
    <form action="/x"><input></form>
    <div id="search"><form role="search"><input></form></div>`;
});

test('links that lead out keep their words, forms and requests go, the search stays whole', () => {
  removeWaysOut(document);
  expect(document.body.textContent).toContain('Theo báo Hải Sơn.');
  expect([...document.querySelectorAll('a')].map(({ id }) => id)).toEqual(['in']);
  expect(document.querySelectorAll('form')).toHaveLength(1);
});

test('a click leads on within the site, in the same window, and nowhere else', () => {
  keepIn(document);
  const click = (id: string) => {
    const link = document.querySelector<HTMLAnchorElement>(`#${id}`);
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    link?.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(click('out')).toBe(true);
  expect(click('in')).toBe(false);
  expect(document.querySelector('#in')?.hasAttribute('target')).toBe(false);
});
