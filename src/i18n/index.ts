import type { Language } from '../domain/values.ts';
import { formatMessage } from './format.ts';
import type { Labels, Message, Messages, MessageValues } from './messages.ts';
import { anniversaries } from './messages/anniversaries.ts';
import { browse } from './messages/browse.ts';
import { care } from './messages/desk/care.ts';
import { common } from './messages/common.ts';
import { copies } from './messages/grants/copies.ts';
import { counter } from './messages/desk/counter.ts';
import { damage } from './messages/desk/damage.ts';
import { deskDecisions } from './messages/desk/decisions.ts';
import { deskFollowUp } from './messages/desk/follow-up.ts';
import { deskForm } from './messages/desk/form.ts';
import { deskMail } from './messages/desk/mail.ts';
import { deskProblems } from './messages/desk/problems.ts';
import { doubles } from './messages/desk/doubles.ts';
import { ends } from './messages/desk/ends.ts';
import { grantedClock } from './messages/granted/clock.ts';
import { grantedEnter } from './messages/granted/enter.ts';
import { grantedMachine } from './messages/granted/machine.ts';
import { grantedRooms } from './messages/granted/rooms.ts';
import { grants } from './messages/desk/grants.ts';
import { home } from './messages/home.ts';
import { iiif } from './messages/iiif.ts';
import { kiosk } from './messages/kiosk.ts';
import { machines } from './messages/desk/machines.ts';
import { people } from './messages/desk/people.ts';
import { reading } from './messages/reading.ts';
import { recordAccess } from './messages/records/access.ts';
import { recordPaths } from './messages/records/record-paths.ts';
import { recordDescription } from './messages/records/description.ts';
import { recordPages } from './messages/records/pages.ts';
import { registerDesk } from './messages/register/desk.ts';
import { registerProblems } from './messages/register/problems.ts';
import { registerRecord } from './messages/register/record.ts';
import { request } from './messages/request.ts';
import { search } from './messages/search.ts';
import { seatAttendance } from './messages/seats/attendance.ts';
import { seatFigures } from './messages/seats/figures.ts';
import { seatLetters } from './messages/seats/letters.ts';
import { seats } from './messages/seats/calendar.ts';
import { serving } from './messages/desk/serving.ts';
import { share } from './messages/share.ts';
import { several } from './messages/desk/several.ts';
import { staff } from './messages/desk/staff.ts';
import { stories } from './messages/stories.ts';
import { takeaway } from './messages/takeaway.ts';
import { vault } from './messages/desk/vault.ts';
import { viewer } from './messages/viewer.ts';
import { workDecisions } from './messages/work/decisions.ts';
import { workLetters } from './messages/work/letters.ts';
import { workMoves } from './messages/work/moves.ts';
import { workProblems } from './messages/work/problems.ts';
import { workQueue } from './messages/work/queue.ts';
import { workStatistics } from './messages/work/statistics.ts';
import { workWriting } from './messages/work/writing.ts';

/** Each part of the site has its messages in a separate file or folder; keys are `part.message`. */
const messages = {
  ...common,
  ...home,
  ...people,
  ...grants,
  ...machines,
  ...recordDescription,
  ...recordPages,
  ...recordAccess,
  ...recordPaths,
  ...browse,
  ...stories,
  ...takeaway,
  ...copies,
  ...reading,
  ...share,
  ...anniversaries,
  ...search,
  ...viewer,
  ...grantedClock,
  ...grantedEnter,
  ...grantedMachine,
  ...grantedRooms,
  ...iiif,
  ...request,
  ...kiosk,
  ...deskForm,
  ...deskProblems,
  ...deskFollowUp,
  ...deskDecisions,
  ...deskMail,
  ...workQueue,
  ...workProblems,
  ...workDecisions,
  ...workWriting,
  ...workMoves,
  ...workLetters,
  ...workStatistics,
  ...counter,
  ...damage,
  ...doubles,
  ...ends,
  ...care,
  ...serving,
  ...registerDesk,
  ...registerRecord,
  ...registerProblems,
  ...seats,
  ...seatAttendance,
  ...seatFigures,
  ...seatLetters,
  ...several,
  ...staff,
  ...vault,
};

export type MessageKey = keyof typeof messages;
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** The translate function for a language: `t('records.fileCount', { count: 3 })`. */
export function translateTo(language: Language): Translate {
  return (key, values) => formatMessage(language, messages[key] satisfies Message, values);
}

/** Messages of one part in one language, for islands, which receive them as a prop. */
export function labelsOf<Part extends Messages>(language: Language, part: Part): Labels<Part> {
  return Object.fromEntries(
    Object.entries(part).map(([key, message]) => [key, message[language]]),
  ) as Labels<Part>;
}
