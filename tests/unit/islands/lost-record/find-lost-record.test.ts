import { afterEach, expect, it, vi } from 'vitest';
import { findLostRecord } from '#src/islands/lost-record/find-lost-record.ts';

const none = { mixed: {}, moved: {}, gone: [] };
const recordPaths = { fonds: none, file: none, item: { ...none, moved: { 'tu-1': 'TU-01-1' } } };

afterEach(() => vi.unstubAllGlobals());

function serveOnly(...paths: readonly string[]) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    if (path === '/dia-chi.json') return Promise.resolve(Response.json(recordPaths));
    return Promise.resolve(new Response('', { status: paths.includes(path) ? 200 : 404 }));
  });
  return asked;
}
const at = (pathname: string) => ({ pathname, search: '?trang=3', hash: '#to' });

it('leads a code in small letters to its page, with page and place', async () => {
  serveOnly('/tai-lieu/TU-01-1/');
  expect(await findLostRecord(at('/tai-lieu/tu-01-1/'))).toBe('/tai-lieu/TU-01-1/?trang=3#to');
});

it('redirects to the Vietnamese page where there is no English one', async () => {
  serveOnly('/tai-lieu/TU-01-1/');
  expect(await findLostRecord(at('/en/tai-lieu/TU-1/'))).toBe('/tai-lieu/TU-01-1/?trang=3#to');
});

it('leads nowhere for a code that there is not', async () => {
  serveOnly();
  expect(await findLostRecord(at('/tai-lieu/TU-01-7/'))).toBeUndefined();
});

it('asks nothing for addresses of no record', async () => {
  const asked = serveOnly();
  expect(await findLostRecord(at('/tim-kien/'))).toBeUndefined();
  expect(asked).toEqual([]);
});
