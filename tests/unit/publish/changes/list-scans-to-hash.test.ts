import { expect, it } from 'vitest';
import { listScansToHash } from '#src/publish/changes/list-scans-to-hash.ts';
import { buildCatalogue, buildItem, buildPage, conditional } from '../select/fixtures.ts';

it('scans of mixed items are read, and those of their closed pages alone are told apart', () => {
  const closed = { access: conditional } as const;
  const mixed = buildItem({
    id: 'TU-8',
    pages: [
      buildPage(1, { scan: 'mo.jpg' }),
      buildPage(2, { scan: 'kin.jpg', ...closed }),
      buildPage(3, { scan: 'chung.pdf', frame: 0 }),
      buildPage(4, { scan: 'chung.pdf', frame: 1, ...closed }),
    ],
  });
  const whole = buildItem({
    id: 'TU-9',
    access: conditional,
    pages: [buildPage(1, { scan: 'kin-ca.jpg', ...closed })],
  });
  const scans = listScansToHash(buildCatalogue({ items: [mixed, whole] }), undefined);
  expect(scans).toEqual({
    wanted: new Set(['mo.jpg', 'kin.jpg', 'chung.pdf']),
    closed: new Set(['kin.jpg']),
    others: new Set(['kin-ca.jpg']),
  });
});
