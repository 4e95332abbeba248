import { expect, it } from 'vitest';
import { buildLimiter } from '#src/desk/limits.ts';
import { toClientIp } from '#src/server/client-ip.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { describeEachDatabase } from '../../helpers/each-database.ts';

const key = Buffer.alloc(32, 5).toString('base64url');

describeEachDatabase('limits', (newPlace) => {
  it('let one address send ten forms in ten minutes, whichever server it meets, and one more for one given back', async () => {
    const place = newPlace();
    const store = await openStore(place);
    // In memory each server counts for itself: there is one.
    const one = buildLimiter(key, place.databaseUrl);
    const other = place.databaseUrl === undefined ? one : buildLimiter(key, place.databaseUrl);
    for (let sent = 0; sent < 10; sent += 1)
      expect(await (sent % 2 ? one : other).take('send', '203.0.113.7')).toBeUndefined();
    await other.giveBack('send', '203.0.113.7');
    expect(await one.take('send', '203.0.113.7')).toBeUndefined();
    const wait = await other.take('send', '203.0.113.7');
    expect(wait).toBeGreaterThan(590);
    expect(wait).toBeLessThanOrEqual(600);
    expect(await one.take('send', '203.0.113.8')).toBeUndefined();
    expect(await one.take('guess', '203.0.113.7')).toBeUndefined();
    for (const limiter of new Set([one, other])) await limiter.close();
    await store.destroy();
  });
});

it('take the addresses of one household for one', async () => {
  const limiter = buildLimiter(key);
  const take = (clientIp: string) => limiter.take('send', toClientIp(clientIp) ?? '');
  for (let sent = 0; sent < 10; sent += 1) await take(`2001:db8:1:2:${sent}::1`);
  expect(await take('2001:db8:1:2:ffff::9')).toBeDefined();
  expect(await take('2001:db8:1:3::9')).toBeUndefined();
});
