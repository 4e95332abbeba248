import { expect, it, vi } from 'vitest';
import { openBriefMemory } from '#src/reading/door/brief-memory.ts';

it('asks once in less than a second, and again after it', async () => {
  let now = 0;
  const memory = openBriefMemory<string>(() => now);
  const read = vi.fn(() => Promise.resolve('held'));
  await Promise.all([memory.get('grant', read), memory.get('grant', read)]);
  now = 699;
  await memory.get('grant', read);
  expect(read).toHaveBeenCalledTimes(1);
  now = 701;
  await memory.get('grant', read);
  await memory.get('other', read);
  expect(read).toHaveBeenCalledTimes(3);
});

it('forgets what it is told to, and remembers no failure', async () => {
  const memory = openBriefMemory<string>(() => 0);
  const fail = () => Promise.reject(new Error('The database is gone.'));
  await expect(memory.get('grant', fail)).rejects.toThrow('gone');
  expect(await memory.get('grant', () => Promise.resolve('held'))).toBe('held');
  memory.forget('grant');
  expect(await memory.get('grant', () => Promise.resolve('ended'))).toBe('ended');
});
