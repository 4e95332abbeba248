import { afterEach, expect, it, vi } from 'vitest';
import { askHeartbeat } from '#src/islands/reading/heartbeat.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

async function answer(response: Response | Error) {
  const fetched = vi.fn<typeof fetch>(() =>
    response instanceof Error ? Promise.reject(response) : Promise.resolve(response),
  );
  vi.stubGlobal('fetch', fetched);
  return { fetched, heartbeat: await askHeartbeat('/phong-doc/g/con-doc/', 'the-token') };
}

it('posts the form token, and reads how many seconds are left', async () => {
  const body = { until: '2026-12-01T00:00:00Z', seconds: 90 };
  const { fetched, heartbeat } = await answer(Response.json(body));
  expect(heartbeat).toEqual({ kind: 'granted', seconds: 90, until: body.until });
  const [path, init] = fetched.mock.calls[0] ?? [];
  const sent = init?.body instanceof URLSearchParams ? init.body.toString() : '';
  expect([path, init?.method, sent]).toEqual([
    '/phong-doc/g/con-doc/',
    'POST',
    'formToken=the-token',
  ]);
});

it.each([
  [404, 'refused'],
  [403, 'refused'],
  [429, 'silent'],
  [408, 'silent'],
  [503, 'silent'],
])('takes status %i for %s', async (status, kind) => {
  const { heartbeat } = await answer(new Response('', { status }));
  expect(heartbeat).toEqual({ kind });
});

it('takes a failed connection and an answer of another kind for silence', async () => {
  expect((await answer(new TypeError('Failed to fetch'))).heartbeat).toEqual({ kind: 'silent' });
  expect((await answer(new Response('<p>Wi-Fi</p>'))).heartbeat).toEqual({ kind: 'silent' });
  for (const body of [{ seconds: 'soon' }, { seconds: 90 }, { seconds: 90, until: 'later' }])
    expect((await answer(Response.json(body))).heartbeat).toEqual({ kind: 'silent' });
});
