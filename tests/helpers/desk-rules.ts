import type { Staff } from '#src/desk/accounts/staff.ts';
import { buildCalendar } from '#src/desk/rules/calendar/working-days.ts';

/** Requests in `site.yaml`, without holidays: one person decides on every record. */
export const siteRules = {
  twoPersons: [],
  mostReadingDays: 15,
  workingDays: { open: 1, copy: 2, conditional: 7 },
  calendar: { off: [], working: [] },
} as const;

/** The same where two persons decide on conditional records. */
export const twoPersonRules = { ...siteRules, twoPersons: ['conditional'] } as const;

export const calendar = buildCalendar(siteRules.calendar);

/** Rules of a move as the store gets them: one person decides. */
export const moveRules = { twoPersons: [], mostReadingDays: 15, calendar };

export const lan: Staff = { id: 'lan', role: 'service', name: 'Lan' };
export const hoa: Staff = { id: 'hoa', role: 'head', name: 'Hoa' };

/** The archive that letters are from. */
export const archiveSite = { url: 'https://phongdoc.example', name: { vi: 'Kho thử' } };
