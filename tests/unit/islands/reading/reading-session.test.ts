import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Heartbeat } from '#src/islands/reading/heartbeat.ts';
import { createReadingSession } from '#src/islands/reading/reading-session.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const until = '2026-12-07T17:00:00.000Z';
const granted = (seconds: number): Heartbeat => ({ kind: 'granted', seconds, until });

function start(seconds: number) {
  const ask = vi.fn(() => Promise.resolve(granted(seconds)));
  const isRead = vi.fn(() => true);
  const session = createReadingSession(seconds, { ask, isRead, now: () => performance.now() });
  const timer = setInterval(session.tick, 1000);
  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
  return { ...session, ask, isRead, pass, stop: () => clearInterval(timer) };
}

describe('a reading session', () => {
  it('asks every minute while the page is read, and not while it is hidden and unused', async () => {
    const { ask, isRead, pass } = start(3600);
    await pass(59_000);
    expect(ask).not.toHaveBeenCalled();
    await pass(2_000);
    expect(ask).toHaveBeenCalledTimes(1);
    isRead.mockReturnValue(false);
    await pass(300_000);
    expect(ask).toHaveBeenCalledTimes(1);
    isRead.mockReturnValue(true);
    await pass(1_000);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('counts whole seconds from the start', () => {
    expect(start(17.3).$state.get()).toMatchObject({ seconds: 18 });
  });

  it('counts down by the time of the server, not by that of the device', async () => {
    const { $state, ask, check, pass } = start(3600);
    vi.setSystemTime(new Date('2031-01-01T00:00:00Z'));
    await pass(10_000);
    expect($state.get()).toMatchObject({ kind: 'reading', seconds: 3590 });
    ask.mockResolvedValue(granted(120));
    await check();
    expect($state.get()).toMatchObject({ kind: 'reading', seconds: 120, until });
  });

  it('is over at once when the server refuses, and stays over', async () => {
    const { $state, ask, check, pass } = start(3600);
    ask.mockResolvedValue({ kind: 'refused' });
    await check();
    expect($state.get()).toEqual({ kind: 'refused' });
    ask.mockResolvedValue(granted(3600));
    await check();
    await pass(120_000);
    expect($state.get()).toEqual({ kind: 'refused' });
  });

  it('without an answer says so, asks again soon, and does not throw the reader out', async () => {
    const { $state, ask, check, pass } = start(3600);
    ask.mockResolvedValue({ kind: 'silent' });
    await check();
    await pass(2_000);
    expect($state.get()).toMatchObject({ kind: 'reading', isOffline: true });
    ask.mockResolvedValue(granted(3500));
    await pass(10_000);
    expect($state.get()).toMatchObject({ kind: 'reading', isOffline: false });
  });

  it('ends on time, also without an answer', async () => {
    const { $state, ask, pass } = start(100);
    ask.mockReturnValue(new Promise(() => undefined));
    await pass(99_000);
    expect($state.get()).toMatchObject({ kind: 'reading', seconds: 1 });
    await pass(1_000);
    expect($state.get()).toEqual({ kind: 'ended' });
  });

  it('asks once more before the end, and goes on when it was renewed', async () => {
    const { $state, ask, isRead, pass } = start(50);
    isRead.mockReturnValue(false);
    ask.mockResolvedValue(granted(600));
    await pass(60_000);
    expect(ask).toHaveBeenCalledTimes(1);
    expect($state.get()).toMatchObject({ kind: 'reading' });
  });

  it('counts the answers that confirm it, so that a page shown again waits for one', async () => {
    const { $confirmed, ask, check, pass } = start(3600);
    await pass(30_000);
    ask.mockResolvedValueOnce({ kind: 'silent' });
    await check();
    expect($confirmed.get()).toBe(0);
    await check();
    expect($confirmed.get()).toBe(1);
  });
});
