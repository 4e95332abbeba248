import { expect, it } from 'vitest';
import { listUnscanned } from '#src/desk/pages/staff/grants/list-unscanned.ts';
import type { StaffFile, StaffItem } from '#src/staff/staff-data.ts';

const item = (id: string, file: string, scannedPages: number) =>
  ({ kind: 'item', id, file, scannedPages }) as StaffItem;
const file = (id: string) => ({ kind: 'file', id }) as StaffFile;
const records = new Map(
  [item('F1-1', 'F1', 0), item('F1-2', 'F1', 3), item('F2-1', 'F2', 0), file('F1'), file('F2')].map(
    (one) => [one.id, one],
  ),
);

it('records without any scanned page cannot be read in the virtual reading room', () => {
  const asked = [
    ...[{ recordId: 'F1-1', kind: 'item' } as const, { recordId: 'F1-2', kind: 'item' } as const],
    ...[{ recordId: 'F1', kind: 'file' } as const, { recordId: 'F2', kind: 'file' } as const],
    // An open record: everybody reads it on the site.
    { recordId: 'open', kind: 'item' } as const,
  ];
  expect(listUnscanned(asked, records).map(({ recordId }) => recordId)).toEqual(['F1-1', 'F2']);
});
