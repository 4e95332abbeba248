import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createIdleClock } from '#src/islands/shared/idle-clock.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function start(isBusy = () => false) {
  const heard: string[] = [];
  const clock = createIdleClock({
    restMs: 60_000,
    graceSeconds: 30,
    isBusy,
    onAsk: (left) => heard.push(`ask ${left}`),
    onStay: () => heard.push('stay'),
    onGone: () => heard.push('gone'),
  });
  return { clock, heard };
}

test('it asks after a minute, counts down, and gives up half a minute later, once', () => {
  const { heard } = start();
  vi.advanceTimersByTime(59_999);
  expect(heard).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(heard).toEqual(['ask 30']);
  vi.advanceTimersByTime(29_999);
  expect(heard.at(-1)).toBe('ask 1');
  vi.advanceTimersByTime(1);
  expect(heard).toHaveLength(31);
  expect(heard.at(-1)).toBe('gone');
  vi.advanceTimersByTime(600_000);
  expect(heard).toHaveLength(31);
});

test('a hand before that puts it off', () => {
  const { clock, heard } = start();
  vi.advanceTimersByTime(59_000);
  clock.touch();
  vi.advanceTimersByTime(59_000);
  expect(heard).toEqual([]);
});

test('a hand while it counts is an answer, and the minute begins anew', () => {
  const { clock, heard } = start();
  vi.advanceTimersByTime(75_000);
  clock.touch();
  expect(heard.at(-1)).toBe('stay');
  vi.advanceTimersByTime(59_999);
  expect(heard.at(-1)).toBe('stay');
  vi.advanceTimersByTime(1);
  expect(heard.at(-1)).toBe('ask 30');
});

test('while a recording plays it does not ask', () => {
  let plays = true;
  const { heard } = start(() => plays);
  vi.advanceTimersByTime(300_000);
  expect(heard).toEqual([]);
  plays = false;
  vi.advanceTimersByTime(60_000);
  expect(heard).toEqual(['ask 30']);
});
