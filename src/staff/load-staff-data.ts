import type { LetterTemplate } from '../domain/values.ts';
import { staffDataFile } from 'virtual:phong-doc';
import { readWhenChanged } from '../public/read-when-changed.ts';
import type { StaffData, StaffFile, StaffItem } from './staff-data.ts';

/** What the build wrote for staff. */
export const loadStaffData: () => LoadedStaffData = readWhenChanged(staffDataFile, (text) => {
  const { files, items, letters } = JSON.parse(text) as StaffData;
  return { letters, records: new Map([...files, ...items].map((one) => [one.id, one])) };
});

interface LoadedStaffData {
  readonly letters: readonly LetterTemplate[];
  /** The whole description of conditional records, by their ids. */
  readonly records: ReadonlyMap<string, StaffFile | StaffItem>;
}
