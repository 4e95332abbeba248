import { describe, expect, it } from 'vitest';
import { keepGuarded } from '#src/publish/changes/keep-guarded.ts';
import { buildItem, buildPage, conditional, withheld } from '../select/fixtures.ts';
import { askedOf, changesOf, recordOf, twelveItems } from './record-fixtures.ts';

const [first = buildItem(), ...others] = twelveItems;
const lost = recordOf({ items: others });
const open = recordOf({ items: twelveItems });

describe('a closed record whose row was lost', () => {
  it.each([conditional, withheld])('asks when it comes back open ($kind)', (access) => {
    const before = recordOf({ items: [{ ...first, access }, ...others] });
    const kept = keepGuarded(keepGuarded(before, lost), lost);
    expect(changesOf(kept, lost)).toEqual([]);
    expect(askedOf(kept, open)).toEqual(['opened TU-01-145-1']);
  });

  it('needs no further approval once a person has approved its opening', () => {
    const before = recordOf({ items: [{ ...first, access: withheld }, ...others] });
    const kept = keepGuarded(keepGuarded(before, lost), open);
    expect(askedOf(kept, open)).toEqual([]);
  });
});

it('a redacted page whose scan was away asks when it comes back without its redaction', () => {
  const redactions = [{ x: 0, y: 0, width: 9, height: 9 }];
  const itemOf = (...pages: ReturnType<typeof buildPage>[]) =>
    recordOf({ items: [buildItem({ pages })] });
  const before = itemOf(buildPage(1), buildPage(2, { redactions }));
  const kept = keepGuarded(before, itemOf(buildPage(1)));
  expect(askedOf(kept, itemOf(buildPage(1), buildPage(2)))).toEqual(['uncovered TU-01-145-1/2']);
  expect(askedOf(kept, itemOf(buildPage(1), buildPage(2, { redactions })))).toEqual([]);
});

it('an open record that was lost is an addition when it comes back', () => {
  expect(changesOf(keepGuarded(open, lost), open)).toEqual(['added TU-01-145-1']);
});
