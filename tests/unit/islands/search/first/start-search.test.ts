// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { choiceParameters, queryParameter } from '#src/islands/search/page/search-query.ts';

const script = readFileSync('src/islands/search/first/start-search.js', 'utf8');
const started: { url: string; asked: unknown[] }[] = [];
class FakeWorker {
  readonly asked: unknown[] = [];
  constructor(url: string) {
    started.push({ url, asked: this.asked });
  }
  postMessage(message: unknown) {
    this.asked.push(message);
  }
}

/** Runs the script as the page's head does. */
function run(url: string, worker?: string): DOMStringMap {
  history.replaceState(null, '', url);
  const own = document.createElement('script');
  Object.assign(own.dataset, {
    ...{ language: 'vi', query: queryParameter, choices: choiceParameters.join(' ') },
    ...(worker !== undefined && { worker }),
  });
  Object.defineProperty(document, 'currentScript', { value: own, configurable: true });
  window.eval(script);
  return document.documentElement.dataset;
}

beforeEach(() => void vi.stubGlobal('Worker', FakeWorker));
afterEach(() => {
  vi.unstubAllGlobals();
  started.length = 0;
  for (const name of ['searching', 'choices'])
    document.documentElement.removeAttribute(`data-${name}`);
});

it('opens the search for a URL that asks something, and keeps room for what is found', () => {
  expect(run('/tim-kiem/?q=1976', '/_astro/w.js')).toMatchObject({ searching: 'first' });
  const question = { kind: 'open', language: 'vi' };
  expect(started).toEqual([{ url: '/_astro/w.js', asked: [{ number: 0, question }] }]);
});

it('keeps room for choices, too', () => {
  expect(run('/tim-kiem/?nam=1976-')).toMatchObject({ searching: 'first', choices: '' });
});

it('starts nothing without a query, or without a worker', () => {
  expect(run('/tim-kiem/?q=&xep=ngay', '/_astro/w.js')).not.toHaveProperty('searching');
  expect(run('/tim-kiem/?q=1976')).toHaveProperty('searching');
  expect(started).toEqual([]);
});
