// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sendMachineBeat } from '#src/islands/reading/machine/machine-beat.ts';
import { findMachineKey, signBeat } from '#src/islands/reading/machine/machine-key.ts';

vi.mock('#src/islands/reading/machine/machine-key.ts', () => ({
  findMachineKey: vi.fn(),
  signBeat: vi.fn(() => Promise.resolve('signed')),
}));

const facts = { id: 'm', hasKey: true, beat: '/phong-doc/may/con-doc/', formToken: 'the-token' };
const fetched = vi.fn<typeof fetch>();
const key = {} as CryptoKey;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T03:00:00Z') });
  vi.stubGlobal('fetch', fetched);
  vi.mocked(findMachineKey).mockResolvedValue(key);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

const sent = (init: RequestInit | undefined) =>
  init?.body instanceof URLSearchParams ? init.body.toString() : '';
const answer = (response: Response) => fetched.mockResolvedValue(response);

it('signs the time with the key of the machine, and waits', async () => {
  answer(Response.json({ go: '' }));
  expect(await sendMachineBeat(facts)).toEqual({ kind: 'waiting' });
  expect(signBeat).toHaveBeenCalledWith(key, 'm', Date.now());
  const [path, init] = fetched.mock.calls[0] ?? [];
  expect(path).toBe(facts.beat);
  expect(sent(init)).toBe(`formToken=the-token&time=${Date.now()}&signature=signed`);
});

it('goes where staff have opened a grant', async () => {
  answer(Response.json({ go: '/phong-doc/vao/x/' }));
  expect(await sendMachineBeat(facts)).toEqual({ kind: 'go', to: '/phong-doc/vao/x/' });
});

it('without a key signs nothing', async () => {
  answer(Response.json({ go: '' }));
  await sendMachineBeat({ ...facts, hasKey: false });
  expect(sent(fetched.mock.calls[0]?.[1])).toBe('formToken=the-token');
});

it('says that the browser has lost the key, and asks nothing', async () => {
  vi.mocked(findMachineKey).mockResolvedValueOnce(undefined);
  expect(await sendMachineBeat(facts)).toEqual({ kind: 'no-key' });
  vi.mocked(findMachineKey).mockRejectedValueOnce(new Error('No database.'));
  expect(await sendMachineBeat(facts)).toEqual({ kind: 'no-key' });
  expect(fetched).not.toHaveBeenCalled();
});

it.each([
  ['Mon, 23 Nov 2026 03:01:59 GMT', 'refused'],
  ['Mon, 23 Nov 2026 03:02:01 GMT', 'clock'],
  ['Mon, 23 Nov 2026 02:57:00 GMT', 'clock'],
])('of a refusal at %s says %s', async (date, kind) => {
  answer(new Response('', { status: 404, headers: { Date: date } }));
  expect(await sendMachineBeat(facts)).toEqual({ kind });
});

it('takes no answer, and one of another kind, for silence', async () => {
  for (const response of [
    new Response('', { status: 503 }),
    Response.json({}),
    Response.json(null),
  ]) {
    answer(response);
    expect(await sendMachineBeat(facts)).toEqual({ kind: 'silent' });
  }
  fetched.mockRejectedValue(new TypeError('Failed to fetch'));
  expect(await sendMachineBeat(facts)).toEqual({ kind: 'silent' });
});
