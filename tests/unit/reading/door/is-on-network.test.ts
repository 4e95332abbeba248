import { expect, it } from 'vitest';
import { isOnNetwork } from '#src/reading/door/is-on-network.ts';

it.each([
  [['10.1.0.0/16'], '10.1.2.3', true],
  [['10.1.0.0/16'], '10.2.2.3', false],
  [['192.0.2.7'], '192.0.2.7', true],
  [['192.0.2.7'], '192.0.2.8', false],
  [['2001:db8::/32'], '2001:db8:1:2::/64', true],
  [['2001:db8::/32'], '2001:db9:1:2::/64', false],
  [['10.1.0.0/16', '2001:db8::/32'], '10.1.0.1', true],
  // A client whose address is not known, or shared with others.
  [['0.0.0.0/0', '::/0'], 'shared', false],
  [[], '10.1.2.3', false],
] as const)('on %j, %s: %s', (networks, clientIp, isInside) => {
  expect(isOnNetwork(networks, clientIp)).toBe(isInside);
});
