import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findReadingRefusal, type ReadingCase } from '#src/desk/rules/grants/decide-reading.ts';
import type { GrantFacts } from '#src/desk/rules/grants/grant.ts';

const grant: GrantFacts = {
  id: 'g',
  startsAt: '2026-11-22T17:00:00.000Z',
  endsAt: '2026-12-07T17:00:00.000Z',
  place: 'anywhere',
  mayCopy: false,
  undertakenAt: '2026-11-23T02:00:00.000Z',
  records: [
    { recordId: 'TU-01-0203-004', kind: 'item', pages: [2, 3] },
    { recordId: 'TU-01-0145', kind: 'file' },
  ],
};
const now = '2026-11-24T02:00:00.000Z';
const asked = {
  use: 'read',
  itemId: 'TU-01-0203-004',
  fileId: 'TU-01-0203',
  page: { number: 2, isOpen: false },
} as const;
const allowed: ReadingCase = {
  grant,
  session: { grantId: 'g', seenAt: now },
  from: { isArchiveNetwork: false },
  asked,
  now,
  idleMinutes: 30,
};

describe('a page of a grant', () => {
  it('is allowed in a live session of that grant, in its time, for its records and pages', () => {
    expect(findReadingRefusal(allowed)).toBeUndefined();
    const ofFile = { ...asked, itemId: 'TU-01-0145-001', fileId: 'TU-01-0145' };
    expect(findReadingRefusal({ ...allowed, asked: ofFile })).toBeUndefined();
    // An open page around the granted ones.
    const open = { ...asked, page: { number: 9, isOpen: true } };
    expect(findReadingRefusal({ ...allowed, asked: open })).toBeUndefined();
  });

  const cases: readonly (readonly [string, Partial<ReadingCase>])[] = [
    ['no-grant', { grant: undefined }],
    ['not-held', { now: '2026-11-22T16:59:59.999Z' }],
    ['not-held', { now: grant.endsAt }],
    ['not-held', { grant: { ...grant, endedAs: 'revoked' } }],
    ['no-session', { session: undefined }],
    ['no-session', { session: { grantId: 'other', seenAt: now } }],
    ['session-ended', { session: { grantId: 'g', seenAt: now, endedAt: now } }],
    ['idle', { session: { grantId: 'g', seenAt: '2026-11-24T01:30:00.000Z' } }],
    // The clock was set back by an hour after the session's last sign of life.
    ['idle', { session: { grantId: 'g', seenAt: '2026-11-24T03:00:00.000Z' } }],
    ['idle', { session: { grantId: 'g', seenAt: 'damaged' } }],
    ['no-undertaking', { grant: { ...grant, undertakenAt: undefined } }],
    ['other-place', { grant: { ...grant, place: 'archive' } }],
    ['other-place', { grant: { ...grant, place: 'machine' } }],
    ['other-place', { session: { grantId: 'g', seenAt: now, machineId: 'one' } }],
    ['other-item', { asked: { ...asked, itemId: 'TU-01-0203-005' } }],
    // The id of a file is no item, and the other way round.
    ['other-item', { asked: { ...asked, itemId: 'TU-01-0145' } }],
    ['other-page', { asked: { ...asked, page: { number: 4, isOpen: false } } }],
    ['no-copies', { asked: { ...asked, use: 'copy' } }],
  ];
  it.each(cases)('is refused as %s: %o', (because, change) => {
    expect(findReadingRefusal({ ...allowed, ...change })).toBe(because);
  });

  it('is allowed on a machine of the reading room only to the machine of the session', () => {
    const onMachine = { ...allowed, grant: { ...grant, place: 'machine' } } as const;
    const session = { grantId: 'g', seenAt: now, machineId: 'one' };
    const decide = (machineId: string) =>
      findReadingRefusal({ ...onMachine, session, from: { isArchiveNetwork: true, machineId } });
    expect(decide('one')).toBeUndefined();
    expect(decide('two')).toBe('other-place');
  });

  it('is never allowed outside the time of its grant, whatever else is asked', () => {
    const moment = fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) });
    fc.assert(
      fc.property(moment, fc.boolean(), (date, isStaff) => {
        const at = date.toISOString();
        const held = { ...grant, ...(isStaff && { staffId: 'lan' }) };
        const refusal = findReadingRefusal({
          ...{ ...allowed, grant: held, now: at },
          session: { grantId: 'g', seenAt: at },
        });
        expect(refusal === undefined).toBe(grant.startsAt <= at && at < grant.endsAt);
      }),
    );
  });
});
