import { addDays } from '#src/domain/days.ts';
import type { Grant } from './delivery.ts';
import { toMoment } from './seat-times.ts';
import type { Closure, WorkingCalendar } from './working-days.ts';

/** A session for which seats are booked, `HH:MM` in Vietnam. */
export interface Session {
  readonly from: string;
  readonly until: string;
}

/** Settings of `site.yaml` for seats. */
export interface ReadingRoom {
  readonly seats: number;
  /** In order of time; sessions do not overlap. */
  readonly sessions: readonly Session[];
  readonly daysAhead: number;
}

/** A seat, from 1, for a session of a day. */
export interface SeatTime extends Session {
  readonly day: string;
  readonly seat: number;
}

export interface Slot extends Session {
  /** Free seats, in order. */
  readonly freeSeats: readonly number[];
  /** The session has ended. */
  readonly isOver: boolean;
}

/** Why no seat can be booked on a day. */
export type DayClosure = Closure | 'day-past' | 'beyond-horizon';

export interface DaySlots {
  readonly day: string;
  readonly closure?: DayClosure;
  readonly slots: readonly Slot[];
}

/** The current day in Vietnam, and the current time in UTC. */
export interface SeatClock {
  readonly today: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** The sessions of a day with their free seats, and why none can be booked. */
export function listSlots(
  room: ReadingRoom,
  day: string,
  taken: readonly SeatTime[],
  calendar: WorkingCalendar,
  clock: SeatClock,
): DaySlots {
  const closure = findDayClosure(room, day, calendar, clock.today);
  const slots = room.sessions.map((session) => {
    const busy = new Set(taken.filter((one) => overlaps({ ...session, day }, one)).map(toSeat));
    const seats = Array.from({ length: room.seats }, (_, place) => place + 1);
    const freeSeats = seats.filter((seat) => !busy.has(seat));
    return { ...session, freeSeats, isOver: isOver({ ...session, day }, clock.at) };
  });
  return { day, slots, ...(closure !== undefined && { closure }) };
}

/** The last day that can be booked today. */
export function findLastDay({ daysAhead }: ReadingRoom, today: string): string {
  return addDays(today, daysAhead);
}

function findDayClosure(
  room: ReadingRoom,
  day: string,
  calendar: WorkingCalendar,
  today: string,
): DayClosure | undefined {
  if (day < today) return 'day-past';
  if (day > findLastDay(room, today)) return 'beyond-horizon';
  return calendar.findClosure(day);
}

export type SlotProblem =
  | DayClosure
  /** No item of the request is granted. */
  | 'not-granted'
  | 'outside-permission'
  /** The reading room has no such session or seat. */
  | 'no-session'
  | 'no-seat'
  | 'session-past';

/** What is wrong with a day, session and seat; without a seat, any seat counts. */
export function checkSeatTime(
  room: ReadingRoom,
  wanted: Omit<SeatTime, 'seat' | 'until'> & { readonly seat?: number | undefined },
  grants: readonly Grant[],
  calendar: WorkingCalendar,
  clock: SeatClock,
): SlotProblem | undefined {
  const { day, from, seat } = wanted;
  if (grants.length === 0) return 'not-granted';
  const closure = findDayClosure(room, day, calendar, clock.today);
  if (closure !== undefined) return closure;
  const session = findSession(room, from);
  if (session === undefined) return 'no-session';
  if (isOver({ ...session, day }, clock.at)) return 'session-past';
  if (!mayCome(grants, day)) return 'outside-permission';
  if (seat !== undefined && !(seat >= 1 && seat <= room.seats)) return 'no-seat';
  return undefined;
}

export function findSession(room: ReadingRoom, from: string): Session | undefined {
  return room.sessions.find((session) => session.from === from);
}

/** Whether a request allows anything on this day. Copies may be made on any day. */
export function mayCome(grants: readonly Grant[], day: string): boolean {
  return grants.some(
    (grant) => grant.kind !== 'allow-reading' || (day >= grant.from && day <= grant.until),
  );
}

/** Whether two bookings of the same seat would conflict. */
export function overlaps(one: Omit<SeatTime, 'seat'>, other: Omit<SeatTime, 'seat'>): boolean {
  return one.day === other.day && one.from < other.until && other.from < one.until;
}

/** Whether it has ended at this time. */
export function isOver({ day, until }: Pick<SeatTime, 'day' | 'until'>, at: string): boolean {
  return toMoment(day, until) <= at;
}

/** Why a booking can no longer be kept, after the archive changed its days or its room. */
export type SeatConflict = Closure | 'no-session' | 'no-seat';

export function findConflict(
  room: ReadingRoom | undefined,
  { day, from, until, seat }: SeatTime,
  calendar: WorkingCalendar,
): SeatConflict | undefined {
  const closure = calendar.findClosure(day);
  if (closure !== undefined) return closure;
  const session = room && findSession(room, from);
  if (room === undefined || session?.until !== until) return 'no-session';
  return seat > room.seats ? 'no-seat' : undefined;
}

/** All days of a month, `YYYY-MM`, preceded by the earlier days of its first week, from Monday. */
export function listMonthDays(month: string): readonly (string | undefined)[] {
  const first = `${month}-01`;
  const blank = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const days: (string | undefined)[] = Array.from({ length: blank }, () => undefined);
  for (let day = first; day.startsWith(month); day = addDays(day, 1)) days.push(day);
  return days;
}

function toSeat({ seat }: SeatTime): number {
  return seat;
}
