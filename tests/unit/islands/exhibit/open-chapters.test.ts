// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { openChapters } from '#src/islands/exhibit/open-chapters.ts';

let list: HTMLElement;
let button: HTMLButtonElement;

beforeEach(() => {
  document.body.innerHTML = '<button>Chương</button><div><a href="#mot">Một</a></div>';
  [button, list] = [...document.body.children] as [HTMLButtonElement, HTMLElement];
  openChapters(list, button);
});

const isOpen = () => list.classList.contains('is-open');

test('Without popovers the button opens and closes the list, and says which', () => {
  expect([isOpen(), button.getAttribute('aria-expanded')]).toEqual([false, 'false']);
  button.click();
  expect([isOpen(), button.getAttribute('aria-expanded')]).toEqual([true, 'true']);
  button.click();
  expect(isOpen()).toBe(false);
});

test('A choice, a press beside it and Escape close it; Escape leads back to the button', () => {
  for (const press of [() => list.querySelector('a')?.click(), () => document.body.click()]) {
    button.click();
    press();
    expect(isOpen()).toBe(false);
  }
  button.click();
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  expect(isOpen()).toBe(false);
  expect(document.activeElement).toBe(button);
});
