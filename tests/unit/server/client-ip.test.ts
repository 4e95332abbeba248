import { describe, expect, it } from 'vitest';
import { buildLimiter, sharedIp } from '#src/desk/limits.ts';
import { findClientIp, toClientIp } from '#src/server/client-ip.ts';

const key = Buffer.alloc(32, 1).toString('base64url');
const find = (trusted: number, forwarded?: string | string[], own = '127.0.0.1') =>
  findClientIp(
    {
      headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
      socket: { remoteAddress: own } as never,
    },
    trusted,
  );

it.each([
  ['203.0.113.7', '203.0.113.7'],
  ['203.0.113.7:4711', '203.0.113.7'],
  [' "203.0.113.7:4711" ', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:1:2::7', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['[2001:db8:1:2::7]:443', '2001:db8:1:2::/64'],
  ['"[2001:db8:1:2::7]"', '2001:db8:1:2::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['::FFFF:cb00:7107', '203.0.113.7'],
  ['unknown', undefined],
  ['_hidden', undefined],
  ['', undefined],
  ['203.0.113', undefined],
  ['203.0.113.7.9', undefined],
  ['999.1.1.1', undefined],
  ['2001:db8::1::2', undefined],
  ['<script>', undefined],
])('%s has the client IP %s', (written, clientIp) => {
  expect(toClientIp(written)).toBe(clientIp);
});

describe('the client IP of a request', () => {
  it('is the one that the own proxies saw, whatever the sender claims', () => {
    expect(find(1, '6.6.6.6, 203.0.113.7')).toEqual({ clientIp: '203.0.113.7' });
    expect(find(2, '6.6.6.6, 203.0.113.7, 10.0.0.1')).toEqual({ clientIp: '203.0.113.7' });
    expect(find(1, ['6.6.6.6', '203.0.113.7'])).toEqual({ clientIp: '203.0.113.7' });
    expect(find(0, undefined, '203.0.113.9')).toEqual({ clientIp: '203.0.113.9' });
  });

  it('is the shared one when the request came through an untrusted proxy', () => {
    for (const forwarded of ['203.0.113.7', 'unknown', '6.6.6.6, 7.7.7.7'])
      expect(find(0, forwarded)).toEqual({ clientIp: sharedIp, doubt: 'proxy-not-trusted' });
  });

  it('is the shared one when the proxy states none, so that clients cannot multiply', () => {
    const unknown = { clientIp: sharedIp, doubt: 'address-not-forwarded' };
    for (const forwarded of [undefined, '', 'unknown', '_hidden', 'a', 'b'])
      expect(find(1, forwarded)).toEqual(unknown);
    expect(find(3, '203.0.113.7')).toEqual(unknown);
  });
});

it('limits of a shared IP do not shut out all readers, and still end', async () => {
  const limiter = buildLimiter(key);
  const takeAll = async (clientIp: string, times: number) => {
    let refused = 0;
    for (let time = 0; time < times; time += 1)
      if ((await limiter.take('send', clientIp)) !== undefined) refused += 1;
    return refused;
  };
  expect(await takeAll('203.0.113.7', 11)).toBe(1);
  expect(await takeAll(sharedIp, 600)).toBe(0);
  expect(await takeAll(sharedIp, 1)).toBe(1);
  // One account is guarded as ever, wherever its passwords are tried from.
  for (let time = 0; time < 10; time += 1) await limiter.take('password', sharedIp, 'lan');
  expect(await limiter.take('password', sharedIp, 'lan')).toBeGreaterThan(0);
  await limiter.close();
});
