import type { GrantTables } from './tables/grants.ts';
import type { LetterTables } from './tables/letters.ts';
import type { OriginalTables } from './tables/originals.ts';
import type { RegisterTables } from './tables/register.ts';
import type { RequestTables } from './tables/requests.ts';
import type { SeatTables } from './tables/seats.ts';
import type { SettingTables } from './tables/settings.ts';
import type { StaffTables } from './tables/staff.ts';

/**
 * The common schema of both databases: text and integer columns only. Times are ISO 8601 in UTC and
 * days `YYYY-MM-DD`, both of which sort as text; objects are JSON.
 */
export interface DeskTables
  extends
    RequestTables,
    LetterTables,
    OriginalTables,
    SeatTables,
    RegisterTables,
    GrantTables,
    StaffTables,
    SettingTables {}
