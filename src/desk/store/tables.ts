import type { LetterTables } from './tables/letters.ts';
import type { OriginalTables } from './tables/originals.ts';
import type { RegisterTables } from './tables/register.ts';
import type { RequestTables } from './tables/requests.ts';
import type { SeatTables } from './tables/seats.ts';
import type { SettingTables } from './tables/settings.ts';
import type { StaffTables } from './tables/staff.ts';

/**
 * The one schema, as both databases have it: texts and whole numbers only. Times are ISO 8601 in
 * UTC, days `YYYY-MM-DD`, both of which sort as texts; objects are JSON.
 */
export interface DeskTables
  extends
    RequestTables,
    LetterTables,
    OriginalTables,
    SeatTables,
    RegisterTables,
    StaffTables,
    SettingTables {}
