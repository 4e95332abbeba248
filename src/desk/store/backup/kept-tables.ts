import type { DeskTables } from '../tables.ts';

/** A table in a backup, with the columns that identify and order its rows. */
interface KeptTable {
  readonly name: keyof DeskTables;
  readonly key: readonly [string, ...string[]];
  /** It assigns row numbers itself, and nothing refers to them. */
  readonly isNumbered?: true;
}

/** In insertion order: a table comes after those it refers to. */
export const keptTables: readonly KeptTable[] = [
  { name: 'requests', key: ['id'] },
  { name: 'request_items', key: ['request_id', 'place'] },
  { name: 'messages', key: ['request_id', 'version'] },
  { name: 'log', key: ['request_id', 'version'] },
  { name: 'outbox', key: ['id'], isNumbered: true },
  { name: 'letter_log', key: ['id'], isNumbered: true },
  { name: 'notes', key: ['request_id', 'version', 'kind'] },
  { name: 'reader_marks', key: ['mark', 'request_id'] },
  { name: 'deliveries', key: ['request_id', 'place', 'number'] },
  { name: 'promised_days', key: ['unit', 'day'] },
  { name: 'delivery_log', key: ['request_id', 'place', 'number', 'step'] },
  { name: 'copies', key: ['request_id', 'place'] },
  { name: 'originals_out', key: ['unit'] },
  { name: 'bookings', key: ['request_id', 'number'] },
  { name: 'booking_log', key: ['request_id', 'number', 'step'] },
  { name: 'attendance', key: ['request_id', 'number'] },
  { name: 'attendance_log', key: ['request_id', 'number', 'step'] },
  { name: 'readers', key: ['id'] },
  { name: 'reader_visits', key: ['year', 'number'] },
  { name: 'reader_requests', key: ['request_id'] },
  { name: 'register_log', key: ['reader_id', 'version'] },
  { name: 'register_views', key: ['id'], isNumbered: true },
  { name: 'register_years', key: ['year'] },
  { name: 'grants', key: ['id'] },
  { name: 'grant_records', key: ['grant_id', 'place'] },
  { name: 'grant_log', key: ['grant_id', 'version'] },
  { name: 'undertakings', key: ['version'] },
  { name: 'reading_log', key: ['id'], isNumbered: true },
  { name: 'machines', key: ['id'] },
  { name: 'staff', key: ['id'] },
  { name: 'staff_passwords', key: ['id'] },
  { name: 'staff_second_factors', key: ['id'] },
  { name: 'staff_log', key: ['id'], isNumbered: true },
  { name: 'view_log', key: ['id'], isNumbered: true },
  { name: 'staff_proposals', key: ['id'] },
  { name: 'staff_notices', key: ['id'] },
];

/**
 * Tables that no backup includes: sessions and codes end with a restore, limits are reset, settings identify
 * this database's keys and are set by the restore, and turns are specific to one database.
 */
export const leftOutTables: ReadonlySet<string> = new Set([
  'staff_sessions',
  'reading_sessions',
  'grant_codes',
  'machine_openings',
  'staff_challenges',
  'rate_limits',
  'settings',
  'staff_turns',
  'booking_days',
]);
