import { describe, expect, it } from 'vitest';
import { readSession } from '#src/domain/schema/reading-room.ts';
import { getCatalogue, reportOf } from '../../catalogue/archive.ts';

const withRoom = (lines: string) => ({
  'site.yaml': `name:\n  vi: Lưu trữ\nreadingRoom:\n${lines}`,
});

describe('the reading room in site.yaml', () => {
  it('has seats and sessions; without it there are none', async () => {
    const lines = '  seats: 6\n  sessions:\n    - 7:30-11:30\n    - "13:30 – 17:00"\n';
    const { site } = await getCatalogue(withRoom(lines));
    expect(site.readingRoom).toEqual({
      seats: 6,
      sessions: [
        { from: '07:30', until: '11:30' },
        { from: '13:30', until: '17:00' },
      ],
      daysAhead: 60,
    });
    expect((await getCatalogue({})).site.readingRoom).toBeUndefined();
  });

  it.each(['25:00-26:00', '11:30-07:30', '08:00-08:00', '7h30-11h30', '08:60-09:00', 'sáng'])(
    'has no session %s',
    (text) => expect(readSession(text)).toBeUndefined(),
  );

  it('says how hours are written, and that sessions must not overlap', async () => {
    const strange = withRoom('  seats: 6\n  sessions:\n    - 7h30\n');
    expect(await reportOf(strange)).toContain('viết như 07:30-11:30');
    const overlapping = withRoom('  seats: 6\n  sessions:\n    - 07:30-11:30\n    - 11:00-12:00\n');
    expect(await reportOf(overlapping)).toContain('không chồng giờ');
    expect(await reportOf(overlapping, 'en')).toContain('without overlap');
    expect(await reportOf(withRoom('  seats: 0\n  sessions: [07:30-11:30]\n'))).toContain(
      'ít nhất 1',
    );
  });
});
